/** An answer on its way to the server, kept on this device until the server has it. */
export interface KeptAnswer {
  /** The command's idempotency key: sent twice, it counts once. */
  readonly command: string;
  /** Person whose answer it is; nobody else's session ever sends it. */
  readonly owner: string;
  readonly attempt: string;
  /** 0-based place of the question in the attempt. */
  readonly position: number;
  readonly action: string;
  /** The form as it is sent, url-encoded. */
  readonly body: string;
}

const KEY = "kljuc.kept-answers";

/** The kept answers, oldest first. What cannot be read is no answer of ours. */
export function readKept(storage: Storage): readonly KeptAnswer[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Keeps the answers; false when the device refuses (private mode, full). */
export function writeKept(storage: Storage, answers: readonly KeptAnswer[]): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

/** Adds an answer; an older one to the same question that was not sent yet gives way to it. */
export function withAnswer(kept: readonly KeptAnswer[], answer: KeptAnswer): readonly KeptAnswer[] {
  const others = kept.filter(
    (one) => one.attempt !== answer.attempt || one.position !== answer.position,
  );
  return [...others, answer];
}

export function withoutCommand(
  kept: readonly KeptAnswer[],
  command: string,
): readonly KeptAnswer[] {
  return kept.filter((one) => one.command !== command);
}

function isKept(value: unknown): value is KeptAnswer {
  if (typeof value !== "object" || value === null) return false;
  const has = (field: string, type: string) =>
    field in value && typeof Reflect.get(value, field) === type;
  return (
    ["command", "owner", "attempt", "action", "body"].every((field) => has(field, "string")) &&
    has("position", "number")
  );
}
