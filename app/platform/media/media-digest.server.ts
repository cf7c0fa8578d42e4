import { createHash } from "node:crypto";
import { mediaFolder, type KeptMedia } from "~/domain/media/media-folder.schema";

/** SHA-256 in hexadecimal digits. */
export function sha256(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Of a medium's folder: changes with the name or any byte of any file; given each file's hash. */
export function folderDigest(files: ReadonlyMap<string, string>): string {
  const lines = [...files].map(([name, hash]) => `${hash} ${name}\n`).sort();
  return sha256(lines.join(""));
}

/** Of a medium in the library: that of the folder which an export would write. */
export function mediaDigest(medium: KeptMedia): string {
  const { description, files } = mediaFolder(medium);
  return folderDigest(new Map([...files, ["media.yaml", sha256(description)]]));
}
