import { z } from "zod";
import type { Statement } from "~db/commit.server";
import { closeDraft, insertDraftFile } from "~db/queries/drafts.server";
import { countPublications } from "~db/queries/library.server";
import type { DocumentName } from "~/domain/library/document";
import { runCommand } from "~/platform/command.server";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { analysePublication } from "./analyse-publication.server";
import { readDraftDocument, type DraftDocument } from "./draft-document.server";
import { documentStatements } from "./library-statements.server";
import { seenToken } from "./seen-token.server";

const outcome = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("published"),
    number: z.number(),
    /** Paths whose walked definition is another now; learners under way are moved next. */
    paths: z.array(z.string()),
  }),
  /** No such open draft of this author's. */
  z.object({ kind: z.literal("missing") }),
  /** The draft, or what it replaces, is no longer what the author looked at. */
  z.object({ kind: z.literal("changed") }),
  /** Something is to be mended first. */
  z.object({ kind: z.literal("refused") }),
]);

export type PublishDraftOutcome = z.infer<typeof outcome>;

interface PublishInput extends DocumentName {
  readonly draft: string;
  readonly note: string;
  readonly seen: string;
  readonly key: string;
  readonly at: number;
}

/**
 * Publishes a draft as one batch: its versions, the paths that change with it, the trail, and the
 * draft's end. Refused when it is not exactly what the author was shown, or is not sound.
 */
export async function publishDraft(
  actor: string,
  { draft, note, seen, key, at, ...name }: PublishInput,
  compile: LessonCompiler["compile"],
): Promise<PublishDraftOutcome> {
  return runCommand<PublishDraftOutcome>({ actor, key, at }, outcome.parse, async () => {
    const nothing = (kind: "missing" | "changed" | "refused") => ({
      result: { kind },
      statements: [],
    });
    const read = await readDraftDocument(actor, name, draft);
    if (!read) return nothing("missing");
    if (seenToken(read) !== seen) return nothing("changed");
    const analysis = await analysePublication(read.document, compile);
    if (!analysis.checked.content || analysis.broken.length > 0) return nothing("refused");
    const number = (await countPublications(name.kind, name.slug)) + 1;
    const cause = { number, door: "studio", actor, note, at } as const;
    return {
      result: {
        kind: "published",
        number,
        paths: analysis.changed.flatMap(({ before, after }) => (before ? [after.slug] : [])),
      },
      statements: [
        ...sealed(read, actor, at),
        ...analysis.statements(at),
        ...documentStatements(read.document, analysis.title, cause),
        closeDraft(draft, "published", at),
      ],
    };
  });
}

/** Takes the next revision of each file, so that a save which came in between is not lost in silence. */
function sealed(
  { draft, revisions, document }: DraftDocument,
  actor: string,
  at: number,
): Statement[] {
  return Object.entries(revisions).map(([file, revision]) =>
    insertDraftFile({
      draft,
      file,
      revision: revision + 1,
      text: document.files[file] ?? "",
      author: actor,
      at,
    }),
  );
}
