import { v7 as uuid } from "uuid";
import type { DocumentName } from "~/domain/library/document";
import { definitionChanges } from "~/domain/path/definition-changes";
import type { PlaceChoice } from "~/domain/path/place";
import { questionChanges } from "~/domain/quiz/question-changes";
import { parseQuestions } from "~/domain/quiz/schema";
import type { Locale } from "~/domain/text";
import { textDifference } from "~/platform/library/text-difference";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { affectedBy, countsOf, learnerOf } from "./affected-learners.server";
import { analysePublication, type ChangedPath } from "./analyse-publication.server";
import { readDraftDocument, type DraftDocument } from "./draft-document.server";
import type { PublicationView } from "./publication-view";
import { seenToken } from "./seen-token.server";

interface PreviewInput extends DocumentName {
  readonly draft: string;
  readonly choice: PlaceChoice;
  readonly locale: Locale;
  readonly at: number;
}

/**
 * What a draft would change: its text, its questions and rules, and every learner under way.
 * Nothing is written. Null when this author has no such draft.
 */
export async function previewPublication(
  actor: string,
  { draft, choice, locale, at, ...name }: PreviewInput,
  compile: LessonCompiler["compile"],
): Promise<PublicationView | null> {
  const read = await readDraftDocument(actor, name, draft);
  if (!read) return null;
  const { document, published, base } = read;
  const { checked, title, broken, changed } = await analysePublication(document, compile);
  const paths = [];
  for (const path of changed) paths.push(await pathEffect(path, choice, locale, at));
  return {
    title,
    draft,
    fresh: published === null,
    stale: base !== (published?.version ?? null),
    problems: checked.files.flatMap(({ file, problems }) =>
      problems.map(({ line, message }) => ({ file, line, message })),
    ),
    broken,
    differences: differences(read),
    questions: changedQuestions(read),
    paths,
    choice,
    seen: seenToken(read),
    command: uuid(),
  };
}

async function pathEffect(
  { before, after, version }: ChangedPath,
  choice: PlaceChoice,
  locale: Locale,
  at: number,
): Promise<PublicationView["paths"][number]> {
  const affected = before ? await affectedBy({ version, resolved: after }, choice, at) : [];
  const learners = affected.map((one) => learnerOf(one, after, locale));
  return {
    slug: after.slug,
    title: after.title,
    changes: before ? definitionChanges(before, after) : [],
    learners,
    counts: countsOf(learners),
  };
}

function differences({ document, published }: DraftDocument): PublicationView["differences"] {
  if (!published) return [];
  return Object.entries(document.files).flatMap(([file, text]) => {
    const hunks = textDifference(published.files[file] ?? "", text);
    return hunks?.length === 0 ? [] : [{ file, hunks }];
  });
}

function changedQuestions({ document, published }: DraftDocument): PublicationView["questions"] {
  if (document.kind !== "lesson") return [];
  const [before, after] = [published?.files, document.files].map((files) => {
    const parsed = parseQuestions(files?.["questions.yaml"] ?? "", document.slug);
    return parsed.ok ? parsed.file.questions : null;
  });
  if (!after) return [];
  return questionChanges(before ?? [], after).map(({ id, kind, question }) => ({
    id,
    kind,
    stem: question.stem,
  }));
}
