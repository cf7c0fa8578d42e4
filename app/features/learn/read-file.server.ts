import { findFileFor } from "~db/queries/fieldwork.server";

/** A file of field work for whoever may read it: its author, or the manager of their cohort. */
export async function readFile(
  actor: string,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null> {
  const file = await findFileFor(actor, id);
  return file ? { name: file.name, bytes: new Uint8Array(file.bytes) } : null;
}
