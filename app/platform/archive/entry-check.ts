import type { Entry } from "yauzl";
import { ARCHIVE_PROBLEMS as SAY, ArchiveRefused, type ArchiveLimits } from "./archive-problem";
import { quoted } from "./entry-name";

const KIND_OF_FILE = 0o170000;
const ORDINARY = 0o100000;
const FOLDER = 0o040000;
const DOS_LINK_OR_DEVICE = 0x440;
const STORED = 0;
const DEFLATED = 8;
/** Header of an entry without its name, in bytes. */
const LOCAL_HEADER = 30;
const SMALL = 1_000_000;

/** What an entry says of itself, before a byte of it is read. Throws {@link ArchiveRefused}. */
export function checkEntry(entry: Entry, name: string, limits: ArchiveLimits): void {
  const say = quoted(name);
  const kind = (entry.externalFileAttributes >>> 16) & KIND_OF_FILE;
  const special = kind !== 0 && kind !== ORDINARY && kind !== FOLDER;
  if (special || entry.externalFileAttributes & DOS_LINK_OR_DEVICE)
    throw new ArchiveRefused(SAY.link(say));
  if (entry.isEncrypted() || entry.generalPurposeBitFlag & 0x2041)
    throw new ArchiveRefused(SAY.encrypted(say));
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    throw new ArchiveRefused(SAY.method(say));
  if (entry.uncompressedSize > limits.file)
    throw new ArchiveRefused(SAY.fileTooLarge(say, limits.file));
  if (growsTooMuch(entry.uncompressedSize, entry.compressedSize, limits))
    throw new ArchiveRefused(SAY.grows(say));
}

/** Whether so many bytes out of so few are more than text ever gives. */
export function growsTooMuch(unpacked: number, packed: number, { ratio }: ArchiveLimits): boolean {
  return unpacked > SMALL && unpacked > packed * ratio;
}

/** Entries each have bytes of their own. Throws {@link ArchiveRefused} naming the one that does not. */
export function checkPlaces(
  entries: readonly { readonly name: string; readonly entry: Entry }[],
): void {
  const inOrder = [...entries].sort(
    (a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader,
  );
  let end = 0;
  for (const { name, entry } of inOrder) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < end) throw new ArchiveRefused(SAY.overlap(quoted(name)));
    end = start + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize;
  }
}

const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x1f, 0x8b, 0x08],
  [0x42, 0x5a, 0x68],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x28, 0xb5, 0x2f, 0xfd],
] as const;
const ENDING = /\.(?:zip|jar|7z|rar|tar|tgz|gz|bz2|xz|zst|cab|iso)$/i;

/** Whether a file is an archive itself, by its name or its first bytes. */
export function isArchive(name: string, bytes: Uint8Array): boolean {
  return (
    ENDING.test(name) ||
    SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))
  );
}
