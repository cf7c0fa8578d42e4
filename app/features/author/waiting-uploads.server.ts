import { v4 as uuid } from "uuid";
import type { LibraryDocument } from "~/domain/library/document";

interface Waiting {
  readonly actor: string;
  readonly documents: readonly LibraryDocument[];
  readonly at: number;
}

/** Characters that wait altogether; the oldest go first. */
const ROOM = 32_000_000;
/** Whoever decides later sends the archive again (ms). */
const LASTS = 30 * 60_000;

const waiting = new Map<string, Waiting>();

/** Keeps what somebody sent until they chose what of it to take. Nothing is lost with it but a wait. */
export function keepUpload(
  actor: string,
  documents: readonly LibraryDocument[],
  at: number,
): string {
  for (const [token, one] of waiting)
    if (one.actor === actor || one.at + LASTS < at) waiting.delete(token);
  const token = uuid();
  waiting.set(token, { actor, documents, at });
  const sizes = [...waiting].map(([name, one]) => [name, sizeOf(one)] as const);
  let total = sizes.reduce((sum, [, size]) => sum + size, 0);
  for (const [name, size] of sizes) {
    if (total <= ROOM || name === token) break;
    waiting.delete(name);
    total -= size;
  }
  return token;
}

/** What this author sent, or null when it waits no more. */
export function waitingUpload(actor: string, token: string): readonly LibraryDocument[] | null {
  const found = waiting.get(token);
  return found?.actor === actor ? found.documents : null;
}

const sizeOf = ({ documents }: Waiting) =>
  documents
    .flatMap(({ files }) => Object.values(files))
    .reduce((sum, text) => sum + text.length, 0);
