import { basename } from "node:path";
import type { PathSurroundings } from "~/domain/lesson/path-findings";
import type { PathDefinition } from "~/domain/path/definition";
import type { LessonEvidence, OtherPathEvidence, RoleplayEvidence } from "~/domain/path/verify/evidence";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { LOCALES, type Text } from "~/domain/text";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";
import type { CheckedLesson } from "~/platform/content/check-lesson.server";
import type { CheckedRoleplay } from "~/platform/content/check-roleplay.server";
import type { ContentFile, ContentFiles, LessonFiles } from "~/platform/content/read-content.server";

/** A path file, and what it says when it could be read. */
type ReadPath = Pick<ContentFile, "file"> & { readonly path: PathDefinition | null };

/** What the paths of a content folder are held against, as far as it could be read. */
export function pathSurroundings(
  { lessons: folders }: Pick<ContentFiles, "lessons">,
  { lessons, roleplays }: {
    readonly lessons: readonly CheckedLesson[];
    readonly roleplays: readonly CheckedRoleplay[];
  },
  paths: readonly ReadPath[],
): PathSurroundings {
  const checked = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
  const each = folders.map((files) => ({ files, lesson: checked.get(files.slug) }));
  return {
    sources: {
      lessons: new Map(
        each.map(({ files: { slug }, lesson }) => {
          const objectives = (lesson?.questions?.objectives ?? []).map(({ id }) => id);
          return [slug, { title: titleOf(slug, lesson), objectives }];
        }),
      ),
      roleplays: new Map(
        roleplays.map(({ slug, roleplay }) => [
          slug,
          { title: roleplay?.title ?? { sr: slug, en: slug }, endings: roleplay?.endings ?? [] },
        ]),
      ),
    },
    questions: new Map(
      lessons.flatMap(({ slug, questions }) => (questions ? [[slug, questions.questions]] : [])),
    ),
    evidence: {
      lessons: new Map(
        each.map(({ files, lesson }) => [files.slug, lesson ? lessonEvidence(files, lesson) : null]),
      ),
      roleplays: new Map(
        roleplays.map(({ slug, roleplay }) => [slug, roleplay && roleplayEvidence(roleplay)]),
      ),
      tools: new Set(TOOL_NAMES),
      paths: new Map(paths.map(({ file, path }) => pathEvidence(file, path))),
    },
  };
}

function titleOf(slug: string, lesson: CheckedLesson | undefined): Text {
  const [sr, en] = [lesson?.sr?.lesson.title, lesson?.en?.lesson.title];
  return { sr: sr ?? en ?? slug, en: en ?? sr ?? slug };
}

function lessonEvidence(
  files: LessonFiles,
  { sr, en, questions }: CheckedLesson,
): LessonEvidence | null {
  if (!questions) return null;
  const text = sr ?? en;
  return {
    languages: LOCALES.filter((locale) => files[locale] !== null),
    objectives: questions.objectives,
    questions: questions.questions,
    remedial:
      text?.lesson.parts.flatMap(({ remedies, minutes }) =>
        remedies ? [{ ...remedies, minutes }] : [],
      ) ?? null,
  };
}

/** Both languages stand side by side in one file; the endings are those that its proof found. */
function roleplayEvidence({ endings }: Roleplay): RoleplayEvidence {
  return { languages: LOCALES, endings: endings.map(({ id }) => id) };
}

/** A path that could not be read is known by the name of its file only. */
function pathEvidence(
  file: string,
  path: PathDefinition | null,
): readonly [string, OtherPathEvidence | null] {
  if (!path) return [basename(file, ".yaml"), null];
  const { slug, title, requires = [], modules } = path;
  const steps = modules.flatMap((module) => module.steps.map(({ id }) => id));
  return [slug, { title, requires, steps }];
}
