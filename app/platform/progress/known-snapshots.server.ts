import type { Snapshot } from "~/domain/path/snapshot";
import { parseSnapshot } from "~/domain/path/snapshot.schema";

const LIMIT = 500;
/** Stored text to what it says: the same text always says the same, so nothing can go stale. */
const known = new Map<string, Snapshot>();

/** A stored fold. One that this process wrote or read lately is not checked and resolved again. */
export function readSnapshot(text: string): Snapshot {
  const hit = known.get(text);
  if (hit) return hit;
  const snapshot = parseSnapshot(text);
  rememberSnapshot(text, snapshot);
  return snapshot;
}

/** Keeps a fold that is about to be stored under its text. */
export function rememberSnapshot(text: string, snapshot: Snapshot): void {
  if (known.size >= LIMIT) {
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  }
  known.set(text, snapshot);
}
