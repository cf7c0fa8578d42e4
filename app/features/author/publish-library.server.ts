import { createHash } from "node:crypto";
import { commit, type Statement } from "~db/commit.server";
import { readSetting, writeSetting } from "~db/queries/people.server";
import { listAllQuestions } from "~db/queries/content.server";
import { POLICY_VERSION } from "~/domain/lesson/policy";
import type { CheckedLesson } from "~/platform/content/check-lesson.server";
import { checkContent, type CheckedContent } from "~/platform/content/check-content.server";
import { readContent, type ContentFiles } from "~/platform/content/read-content.server";
import { ContentReport, type FileReport } from "~/platform/content/report";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";
import {
  lessonStatements,
  pathStatements,
  retireMissing,
  roleplayStatements,
} from "./library-statements.server";

export type PublishOutcome =
  | { readonly kind: "unchanged" }
  | { readonly kind: "published"; readonly lessons: number; readonly paths: number }
  | { readonly kind: "refused"; readonly files: readonly FileReport[] };

const HASH = "content-hash";

/**
 * Takes a content folder into the library: checked as a whole first, then published in one batch.
 * What did not change keeps its version; nothing published is ever overwritten.
 */
export async function publishLibrary(
  folder: string,
  compile: LessonCompiler["compile"],
  at: number,
): Promise<PublishOutcome> {
  const files = await readContent(folder);
  const hash = hashOf(files);
  if ((await readSetting(HASH)) === hash) return { kind: "unchanged" };
  const report = new ContentReport();
  const content = await checkContent(files, compile, report);
  if (!report.isSound()) {
    return {
      kind: "refused",
      files: report.files().filter(({ problems }) => problems.length > 0),
    };
  }
  const statements = await libraryStatements(content, at);
  if ((await commit([...statements, writeSetting(HASH, hash)])) === "conflict") {
    throw new Error("Publishing met a conflict although content is addressed by hash");
  }
  return { kind: "published", lessons: content.lessons.length, paths: content.paths.length };
}

async function libraryStatements(content: CheckedContent, at: number): Promise<Statement[]> {
  const lessons = content.lessons.filter(isWhole);
  const roleplays = content.roleplays.flatMap(({ roleplay }) => (roleplay ? [roleplay] : []));
  return [
    ...lessons.flatMap((lesson) => lessonStatements(lesson, at)),
    ...roleplays.flatMap((roleplay) => roleplayStatements(roleplay, at)),
    ...content.paths.flatMap((path) => pathStatements(path, { lessons, roleplays }, at)),
    ...retireMissing(lessons, await listAllQuestions(), at),
  ];
}

/** A lesson of which every file was read. */
export type WholeLesson = {
  readonly [Key in keyof CheckedLesson]: NonNullable<CheckedLesson[Key]>;
};

function isWhole(lesson: CheckedLesson): lesson is WholeLesson {
  return lesson.sr !== null && lesson.en !== null && lesson.questions !== null;
}

/** Changes with any file and with the policy that compiled the lessons. */
function hashOf({ glossary, lessons, roleplays, paths }: ContentFiles): string {
  const texts = [
    glossary,
    ...lessons.flatMap(({ sr, en, questions }) => [sr, en, questions]),
    ...roleplays,
    ...paths,
  ].map((file) => [file?.file, file?.text]);
  return createHash("sha256")
    .update(JSON.stringify([POLICY_VERSION, texts]))
    .digest("hex");
}
