import { v7 as uuid } from "uuid";
import type { Statement } from "~db/commit.server";
import {
  insertDraft,
  insertDraftFile,
  listDraftFiles,
  listDraftsOf,
  touchDraft,
} from "~db/queries/drafts.server";
import { findDocument } from "~db/queries/library.server";
import { takeFrontMatter } from "~/domain/lesson/front-matter";
import type { Text } from "~/domain/text";
import { parseStoredFiles } from "~/platform/library/stored-files.server";
import type { WorkingQuestions } from "./working-questions";

// The one place where questions meet the drafts of the library.

const FILE = "questions.yaml";

/**
 * A lesson's questions as an author works on them: in the draft named, else in their own or the
 * newest shared one, else as published. Null when there is no such lesson, or no such draft that the
 * author may see.
 */
export async function openQuestions(
  actor: string,
  slug: string,
  draftId: string | null,
): Promise<WorkingQuestions | null> {
  const [stored, drafts] = await Promise.all([
    findDocument("lesson", slug),
    listDraftsOf(actor, "lesson", slug),
  ]);
  const draft = draftId === null ? drafts[0] : drafts.find(({ id }) => id === draftId);
  if ((!stored && !draft) || (draftId !== null && !draft)) return null;
  const rows = draft ? await listDraftFiles(draft.id) : [];
  const published = stored ? parseStoredFiles(stored.files) : {};
  const saved = rows.find(({ file }) => file === FILE);
  const textOf = (name: string) =>
    rows.find(({ file }) => file === name)?.text ?? published[name] ?? "";
  return {
    slug,
    title: { sr: titleIn(textOf("sr.mdx"), slug), en: titleIn(textOf("en.mdx"), slug) },
    text: saved?.text ?? published[FILE] ?? "",
    revision: saved?.revision ?? 0,
    base: stored?.version ?? null,
    draft: draft ? { id: draft.id, ownerName: draft.ownerName, mine: draft.owner === actor } : null,
  };
}

/** The title that a lesson's text gives itself, else the fallback. */
function titleIn(text: string, fallback: string): Text["sr"] {
  const header = takeFrontMatter(text);
  return (header.kind === "taken" && header.values.title) || fallback;
}

/** What writes a new text of the questions, upon the revision that was read, in a draft. */
export function keepQuestions(
  actor: string,
  working: WorkingQuestions,
  text: string,
  at: number,
): { readonly draft: string; readonly statements: readonly Statement[] } {
  const { slug, base } = working;
  const draft = working.draft?.id ?? uuid();
  const revision = working.revision + 1;
  const began = { id: draft, kind: "lesson" as const, slug, owner: actor, shared: false, base };
  return {
    draft,
    statements: [
      working.draft === null
        ? insertDraft({ ...began, createdAt: at, touchedAt: at })
        : touchDraft(draft, at),
      insertDraftFile({ draft, file: FILE, revision, text, author: actor, at }),
    ],
  };
}
