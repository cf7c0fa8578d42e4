import { ZipFile } from "yazl";

/** The first moment that a ZIP archive can hold, so that equal files make equal archives. */
const FIXED = new Date(Date.UTC(1980, 0, 1, 12));

/**
 * Packs files into a ZIP archive: sorted, with one fixed date, so that the same files always give the
 * same bytes.
 * @param files contents by name, with `/` between segments
 */
export async function writeArchive(
  files: Iterable<readonly [string, Buffer | string]>,
): Promise<Buffer> {
  const entries = [...files];
  const zip = new ZipFile();
  for (const [name, content] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    zip.addBuffer(bytes, name, { mtime: FIXED, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
    else chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
