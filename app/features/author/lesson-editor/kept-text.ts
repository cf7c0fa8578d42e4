/** What this browser keeps of a lesson until the server has it. */
export interface KeptText {
  /** Text by file name. */
  readonly files: Readonly<Record<string, string>>;
  /** When the last of it was typed (UTC ms by this computer's clock). */
  readonly at: number;
  /** The server's revision that each was typed upon, as far as was known here. */
  readonly upon?: Readonly<Record<string, number>>;
  /** Texts that were on their way to the server at that moment. */
  readonly sent?: Readonly<Record<string, string>>;
}

/** Where a person's unsaved texts of a lesson are kept; nobody else's editor reads them. */
export function keptKey(person: string, slug: string): string {
  return `kljuc.lesson-text.${person}.${slug}`;
}

/** What is kept under a key; null when nothing is, or nothing that we wrote. */
export function readKeptText(storage: Storage, key: string): KeptText | null {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? "null");
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

/** False when the browser refuses (private mode, full): then only the server keeps the text. */
export function writeKeptText(storage: Storage, key: string, kept: KeptText | null): boolean {
  try {
    if (kept === null) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function isKept(value: unknown): value is KeptText {
  if (typeof value !== "object" || value === null) return false;
  if (!("at" in value) || typeof value.at !== "number" || !("files" in value)) return false;
  const { files } = value;
  const of = (type: "string" | "number", each: unknown) =>
    typeof each === "object" &&
    each !== null &&
    Object.values(each).every((one) => typeof one === type);
  return (
    of("string", files) &&
    (!("upon" in value) || of("number", value.upon)) &&
    (!("sent" in value) || of("string", value.sent))
  );
}
