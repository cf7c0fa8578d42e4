import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { Statement } from "~db/commit.server";
import { insertDraft, insertDraftFile, touchDraft } from "~db/queries/drafts.server";
import { contentName } from "~/domain/library/content-name";
import { studioAddress, type LibraryDocument } from "~/domain/library/document";
import { runCommand } from "~/platform/command.server";
import { readUploadTarget, type UploadTarget } from "./upload-target.server";
import type { PlacedDocument, UploadOutcome } from "./upload-view";
import { waitingUpload } from "./waiting-uploads.server";

const outcome = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("placed"),
    documents: z.array(
      z.object({ name: z.string(), to: z.string(), how: z.enum(["begun", "continued", "same"]) }),
    ),
    taken: z.array(z.string()),
  }),
  z.object({ kind: z.literal("gone") }),
]);

interface PlaceInput {
  readonly token: string;
  /** Names such as `lessons/<slug>`. */
  readonly chosen: readonly string[];
  readonly at: number;
}

/**
 * Puts chosen documents of what an author sent into drafts of their own; nothing is published. An
 * open draft goes on with a further revision of each file that differs, so nothing in it is lost.
 */
export async function placeUpload(
  actor: string,
  { token, chosen, at }: PlaceInput,
): Promise<UploadOutcome> {
  return runCommand<z.infer<typeof outcome>>({ actor, key: token, at }, outcome.parse, async () => {
    const sent = waitingUpload(actor, token);
    if (!sent) return { result: { kind: "gone" }, statements: [] };
    const names = new Set(chosen);
    const placed: PlacedDocument[] = [];
    const taken: string[] = [];
    const statements: Statement[] = [];
    for (const document of sent.filter((one) => names.has(contentName(one)))) {
      const target = await readUploadTarget(actor, document);
      if (target.taken) taken.push(contentName(document));
      else {
        const one = place(actor, document, target, at);
        placed.push(one.placed);
        statements.push(...one.statements);
      }
    }
    return { result: { kind: "placed", documents: placed, taken }, statements };
  });
}

function place(
  actor: string,
  document: LibraryDocument,
  { published, draft }: UploadTarget,
  at: number,
): { readonly placed: PlacedDocument; readonly statements: readonly Statement[] } {
  const { kind, slug, files } = document;
  const before = (file: string) => draft?.files.get(file);
  const id = draft?.id ?? uuid();
  const revisions = Object.entries(files).flatMap(([file, text]) =>
    (before(file)?.text ?? published?.files[file]) === text
      ? []
      : [
          insertDraftFile({
            draft: id,
            file,
            revision: (before(file)?.revision ?? 0) + 1,
            text,
            author: actor,
            at,
          }),
        ],
  );
  const told = { name: contentName(document), to: studioAddress(document) };
  if (revisions.length === 0) return { placed: { ...told, how: "same" }, statements: [] };
  if (draft)
    return {
      placed: { ...told, how: "continued" },
      statements: [...revisions, touchDraft(id, at)],
    };
  const base = published?.version ?? null;
  const row = { id, kind, slug, owner: actor, shared: false, base, createdAt: at, touchedAt: at };
  return { placed: { ...told, how: "begun" }, statements: [insertDraft(row), ...revisions] };
}
