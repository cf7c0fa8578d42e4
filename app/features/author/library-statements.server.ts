import { createHash } from "node:crypto";
import type { Statement } from "~db/commit.server";
import {
  insertLessonPart,
  insertLessonVersion,
  insertPathVersion,
  insertQuestionVersion,
  pointLesson,
  pointPath,
  pointQuestion,
  retireQuestions,
} from "~db/queries/content.server";
import {
  insertDocumentVersion,
  insertPublication,
  pointDocument,
} from "~db/queries/library.server";
import { insertRoleplayVersion, pointRoleplay } from "~db/queries/roleplay.server";
import type { CompiledLesson } from "~/domain/lesson/block";
import type { LessonOutline } from "~/domain/lesson/outline";
import { POLICY_VERSION } from "~/domain/lesson/policy";
import type { ResolvedPath } from "~/domain/path/definition";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { LOCALES, type Text } from "~/domain/text";
import type { LibraryDocument } from "~/domain/library/document";
import type { WholeLesson } from "~/platform/content/check-document.server";
import { factsStatement } from "~/platform/library/facts-statement.server";
import { documentVersionId, storedFiles } from "~/platform/library/stored-files.server";

/** Content is addressed by what it says: the same content is the same version. */
function contentHash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** Publishes a lesson and its questions: new versions where something changed. */
export function lessonStatements(lesson: WholeLesson, publishedAt: number): Statement[] {
  const { slug, sr, en, questions } = lesson;
  const outline = outlineOf(lesson);
  const compiled = { sr: sr.lesson, en: en.lesson };
  const id = contentHash([slug, POLICY_VERSION, outline, compiled]);
  return [
    insertLessonVersion({
      id,
      slug,
      policyVersion: POLICY_VERSION,
      outline: JSON.stringify(outline),
      source: JSON.stringify({ sr: sr.text, en: en.text }),
      publishedAt,
    }),
    ...LOCALES.flatMap((locale) =>
      compiled[locale].parts.map(({ blocks }, part) =>
        insertLessonPart({ version: id, locale, part, blocks: JSON.stringify(blocks) }),
      ),
    ),
    pointLesson(slug, id),
    ...questions.questions.flatMap((question) => {
      const key = `${slug}/${question.id}`;
      const version = contentHash([key, question]);
      return [
        insertQuestionVersion({
          id: version,
          question: key,
          body: JSON.stringify(question),
          publishedAt,
        }),
        pointQuestion(key, slug, version),
      ];
    }),
  ];
}

function outlineOf({ sr, en, questions }: WholeLesson): LessonOutline {
  const parts = outlineParts(sr.lesson, en.lesson);
  return {
    title: { sr: sr.lesson.title, en: en.lesson.title },
    description: { sr: sr.lesson.description, en: en.lesson.description },
    objectives: questions.objectives,
    parts: parts.flatMap(({ remedies, teaches, ...part }) =>
      remedies ? [] : [{ teaches, ...part }],
    ),
    remedial: parts.flatMap(({ remedies, title, minutes, islands }, part) =>
      remedies ? [{ part, ...remedies, title, minutes, islands }] : [],
    ),
  };
}

/** The parts as both languages have them. */
function outlineParts(sr: CompiledLesson, en: CompiledLesson) {
  return sr.parts.map(({ title, teaches, remedies, minutes, blocks }, index) => ({
    title: { sr: title, en: en.parts[index]?.title ?? title },
    teaches,
    remedies,
    minutes,
    islands: blocks.flatMap((block) =>
      block.kind === "island"
        ? [
            {
              id: block.id,
              component: block.component,
              required: block.required,
              ...(block.for && { for: block.for }),
            },
          ]
        : [],
    ),
  }));
}

/** Publishes a role-play: a new version where something changed. */
export function roleplayStatements(roleplay: Roleplay, publishedAt: number): Statement[] {
  const { slug } = roleplay;
  const id = contentHash(roleplay);
  return [
    insertRoleplayVersion({ id, slug, body: JSON.stringify(roleplay), publishedAt }),
    pointRoleplay(slug, id),
  ];
}

/** A path's version, by everything that its rules need. */
export const pathVersionId = (resolved: ResolvedPath): string => contentHash(resolved);

/** Publishes a path with the titles of its lessons and role-plays drawn in. */
export function pathStatements(resolved: ResolvedPath, publishedAt: number): Statement[] {
  const { slug } = resolved;
  const id = pathVersionId(resolved);
  return [
    insertPathVersion({ id, slug, definition: JSON.stringify(resolved), publishedAt }),
    pointPath(slug, id),
  ];
}

/** How a document came to be published. */
export interface PublicationCause {
  /** The number of this publication among the document's own. */
  readonly number: number;
  readonly door: "studio" | "files";
  /** Null: taken from files when nobody was signed in. */
  readonly actor: string | null;
  readonly note: string;
  readonly at: number;
}

/** Keeps a document's files for ever, makes them the published ones and says so in the trail. */
export function documentStatements(
  document: LibraryDocument,
  title: Text,
  { number, door, actor, note, at }: PublicationCause,
): Statement[] {
  const { kind, slug, files } = document;
  const version = documentVersionId(document);
  return [
    insertDocumentVersion({ id: version, kind, slug, files: storedFiles(files), createdAt: at }),
    pointDocument({
      kind,
      slug,
      version,
      titleSr: title.sr,
      titleEn: title.en,
      publishedAt: at,
      publishedBy: actor,
      ...(door === "files" && { inFiles: version }),
    }),
    insertPublication({ kind, slug, number, act: "published", version, door, actor, note, at }),
    factsStatement(document, version, title),
  ];
}

/** Questions of these lessons that are in no file any more stay for history and are drawn no more. */
export function retireMissing(
  lessons: readonly WholeLesson[],
  stored: readonly { readonly id: string; readonly lesson: string }[],
  at: number,
): Statement[] {
  const present = new Set(
    lessons.flatMap(({ slug, questions }) => questions.questions.map(({ id }) => `${slug}/${id}`)),
  );
  const slugs = new Set(lessons.map(({ slug }) => slug));
  const gone = stored.filter(({ id, lesson }) => slugs.has(lesson) && !present.has(id));
  return gone.length === 0
    ? []
    : [
        retireQuestions(
          gone.map(({ id }) => id),
          at,
        ),
      ];
}
