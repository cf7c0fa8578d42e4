import { createHash } from "node:crypto";
import { z } from "zod";
import type { DocumentFiles, LibraryDocument } from "~/domain/library/document";

const filesSchema = z.record(z.string(), z.string());

/** Reads a version's files. Throws when the database holds something else. */
export function parseStoredFiles(json: string): DocumentFiles {
  return filesSchema.parse(JSON.parse(json));
}

/** A document's files as they are stored, whatever order they came in. */
export function storedFiles(files: DocumentFiles): string {
  const names = Object.keys(files).sort();
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, files[name] ?? ""])));
}

/** A version is addressed by what it says: the same files are the same version. */
export function documentVersionId({ kind, slug, files }: LibraryDocument): string {
  return createHash("sha256")
    .update(JSON.stringify([kind, slug, storedFiles(files)]))
    .digest("hex");
}
