import { crc32 } from "node:zlib";
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from "yauzl";
import type { Text } from "~/domain/text";
import {
  ARCHIVE_LIMITS,
  ARCHIVE_PROBLEMS as SAY,
  ArchiveRefused,
  type ArchiveLimits,
} from "./archive-problem";
import { checkEntry, checkPlaces, growsTooMuch, isArchive } from "./entry-check";
import { entryName, isLitter, quoted } from "./entry-name";

export type ArchiveResult =
  /** Files by name, in the order of the names. */
  | { readonly kind: "read"; readonly files: ReadonlyMap<string, Buffer> }
  | { readonly kind: "refused"; readonly problem: Text };

const OPTIONS = {
  lazyEntries: true,
  autoClose: false,
  // Names are decoded and checked by our own rules.
  decodeStrings: false,
  validateEntrySizes: true,
} as const;

/**
 * Reads a ZIP archive that a person sent, or says why not. Everything is kept in memory: nothing is
 * written to disk, whatever the names say. Stops as soon as a limit is passed, by the bytes that
 * really come out and not by those that the archive declares.
 * @param source its bytes, or the file that holds them
 */
export async function readArchive(
  source: Buffer | string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<ArchiveResult> {
  try {
    const zip = await (typeof source === "string"
      ? openPromise(source, OPTIONS)
      : fromBufferPromise(source, OPTIONS));
    try {
      return { kind: "read", files: await readFiles(zip, limits) };
    } finally {
      zip.close();
    }
  } catch (error) {
    return { kind: "refused", problem: problemOf(error) };
  }
}

/** The library says in its own words what no archive may have; to a person it is one thing. */
function problemOf(error: unknown): Text {
  if (error instanceof ArchiveRefused) return error.problem;
  if (error instanceof Error) return SAY.notArchive;
  throw error;
}

interface NamedEntry {
  readonly name: string;
  readonly entry: Entry;
}

async function readFiles(zip: ZipFile, limits: ArchiveLimits) {
  const entries = await readEntries(zip, limits);
  checkPlaces(entries);
  const files = new Map<string, Buffer>();
  let total = 0;
  for (const { name, entry } of inNameOrder(entries)) {
    if (name.endsWith("/") || isLitter(name)) continue;
    const bytes = await unpack(zip, { name, entry }, limits.total - total, limits);
    if (isArchive(name, bytes)) throw new ArchiveRefused(SAY.nested(quoted(name)));
    total += bytes.length;
    files.set(name, bytes);
  }
  return files;
}

/** Every entry, checked by what it says of itself. */
async function readEntries(zip: ZipFile, limits: ArchiveLimits): Promise<readonly NamedEntry[]> {
  if (zip.entryCount > limits.entries) throw new ArchiveRefused(SAY.tooMany(limits.entries));
  const entries: NamedEntry[] = [];
  const taken = new Set<string>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entryName(entry.fileNameRaw);
    checkEntry(entry, name, limits);
    const folded = name.replace(/\/$/, "").toLowerCase();
    if (taken.has(folded)) throw new ArchiveRefused(SAY.twice(quoted(name)));
    taken.add(folded);
    declared += entry.uncompressedSize;
    if (declared > limits.total) throw new ArchiveRefused(SAY.tooLarge(limits.total));
    entries.push({ name, entry });
  }
  return entries;
}

/** The bytes of one entry; counted as they come. */
async function unpack(
  zip: ZipFile,
  { name, entry }: NamedEntry,
  room: number,
  limits: ArchiveLimits,
): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue;
      size += chunk.length;
      if (size > limits.file) throw new ArchiveRefused(SAY.fileTooLarge(quoted(name), limits.file));
      if (size > room) throw new ArchiveRefused(SAY.tooLarge(limits.total));
      if (growsTooMuch(size, entry.compressedSize, limits))
        throw new ArchiveRefused(SAY.grows(quoted(name)));
      chunks.push(chunk);
    }
  } finally {
    stream.destroy();
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new ArchiveRefused(SAY.notArchive);
  return bytes;
}

function inNameOrder(entries: readonly NamedEntry[]): readonly NamedEntry[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}
