import { z } from "zod";
import {
  countPublications,
  findDocument,
  insertPublication,
  withdrawDocument,
} from "~db/queries/library.server";
import type { DocumentName } from "~/domain/library/document";
import { runCommand } from "~/platform/command.server";
import { usedBy } from "~/platform/library/used-by.server";

const outcome = z.object({ kind: z.enum(["done", "used", "missing"]) });
export type WithdrawOutcome = z.infer<typeof outcome>;

interface WithdrawInput extends DocumentName {
  /** False: offer it again. */
  readonly withdraw: boolean;
  readonly note: string;
  readonly key: string;
  readonly at: number;
}

/**
 * Takes a document out of what is offered, or offers it again. Whoever is under way goes on; what a
 * published path names stays.
 */
export async function withdrawPublished(
  actor: string,
  { kind, slug, withdraw, note, key, at }: WithdrawInput,
): Promise<WithdrawOutcome> {
  return runCommand({ actor, key, at }, outcome.parse, async () => {
    const stored = await findDocument(kind, slug);
    if (!stored || kind === "glossary")
      return { result: { kind: "missing" as const }, statements: [] };
    if (withdraw && (await usedBy({ kind, slug })).length > 0)
      return { result: { kind: "used" as const }, statements: [] };
    const number = (await countPublications(kind, slug)) + 1;
    const act = withdraw ? ("withdrawn" as const) : ("offered" as const);
    const row = { kind, slug, number, act, version: stored.version, actor, note, at };
    return {
      result: { kind: "done" as const },
      statements: [
        withdrawDocument(kind, slug, withdraw ? at : null),
        insertPublication({ ...row, door: "studio" }),
      ],
    };
  });
}
