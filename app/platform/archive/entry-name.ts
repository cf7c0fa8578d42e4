import { ARCHIVE_PROBLEMS, ArchiveRefused } from "./archive-problem";

const LONGEST_NAME = 240;
const LONGEST_QUOTE = 60;
/** What no name holds: controls, what Windows refuses, marks that turn the direction of writing. */
const UNFIT = /[\u0000-\u001f\u007f-\u009f\\:*?"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The name of an entry as it may be said to a person. */
export function quoted(name: string): string {
  const shown = name.replace(/[\p{Cc}\p{Cf}]/gu, "\u00b7");
  return shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown;
}

/**
 * The name of an entry, checked: UTF-8, relative, with `/` between its segments, none of which leads
 * up. Throws {@link ArchiveRefused}.
 */
export function entryName(raw: Uint8Array): string {
  const name = decoded(raw);
  const segments = name.replace(/\/$/, "").split("/");
  const fits =
    name.length <= LONGEST_NAME &&
    !UNFIT.test(name) &&
    segments.every((segment) => isPlain(segment));
  if (!fits) throw new ArchiveRefused(ARCHIVE_PROBLEMS.name(quoted(name)));
  return name.normalize("NFC");
}

function decoded(raw: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    throw new ArchiveRefused(ARCHIVE_PROBLEMS.name(quoted(new TextDecoder("latin1").decode(raw))));
  }
}

/** Neither empty nor a way up, and the same on every file system. */
function isPlain(segment: string): boolean {
  return segment !== "" && segment !== "." && segment !== ".." && !/[. ]$|^ /.test(segment);
}

/** What operating systems put into archives of their own accord. */
export function isLitter(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(name);
}
