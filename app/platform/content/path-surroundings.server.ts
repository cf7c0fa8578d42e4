import { basename } from "node:path";
import type { PathSurroundings } from "~/domain/lesson/path-findings";
import type { PathDefinition } from "~/domain/path/definition";
import type { LessonEvidence, OtherPathEvidence } from "~/domain/path/verify/evidence";
import { LOCALES, type Text } from "~/domain/text";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";
import type { CheckedLesson } from "~/platform/content/check-lesson.server";
import type { ContentFile, ContentFiles, LessonFiles } from "~/platform/content/read-content.server";

/** A path file, and what it says when it could be read. */
type ReadPath = Pick<ContentFile, "file"> & { readonly path: PathDefinition | null };

/** What the paths of a content folder are held against, as far as it could be read. */
export function pathSurroundings(
  { lessons: folders }: Pick<ContentFiles, "lessons">,
  lessons: readonly CheckedLesson[],
  paths: readonly ReadPath[],
): PathSurroundings {
  const checked = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
  const each = folders.map((files) => ({ files, lesson: checked.get(files.slug) }));
  // Conversations are not content of their own yet: there are none.
  const roleplays = new Map<never, never>();
  return {
    sources: {
      lessons: new Map(
        each.map(({ files: { slug }, lesson }) => {
          const objectives = (lesson?.questions?.objectives ?? []).map(({ id }) => id);
          return [slug, { title: titleOf(slug, lesson), objectives }];
        }),
      ),
      roleplays,
    },
    questions: new Map(
      lessons.flatMap(({ slug, questions }) => (questions ? [[slug, questions.questions]] : [])),
    ),
    evidence: {
      lessons: new Map(
        each.map(({ files, lesson }) => [files.slug, lesson ? lessonEvidence(files, lesson) : null]),
      ),
      roleplays,
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
