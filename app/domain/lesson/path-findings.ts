import { drawProblems } from "~/domain/lesson/check-pool";
import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import { placeOfId } from "~/domain/lesson/find-place";
import type { Finding } from "~/domain/lesson/agreement";
import type { PathDefinition, StepDefinition } from "~/domain/path/definition";
import { pathFaults, type PathFault } from "~/domain/path/resolve";
import type { Question } from "~/domain/quiz/question";

/**
 * What a path lacks against the lessons there are. A check is drawn on trial only when all its
 * lessons' questions could be read, so that one slip is not told twice.
 * @param lessons slugs of all lesson folders
 * @param questions by lesson, of those whose questions file is sound
 */
export function pathFindings(
  yamlText: string,
  path: PathDefinition,
  lessons: ReadonlySet<string>,
  questions: ReadonlyMap<string, readonly Question[]>,
): readonly Finding[] {
  const known = [...lessons].map(
    (slug) => [slug, { title: { sr: slug, en: slug }, objectives: [] }] as const,
  );
  const sources = { lessons: new Map(known), roleplays: new Map<never, never>() };
  const faults = pathFaults(path, sources).map((fault) => faultFinding(yamlText, fault));
  const draws = path.modules
    .flatMap(({ steps }) => steps)
    .flatMap((step) => drawFindings(yamlText, step, questions));
  return [...faults, ...draws];
}

function drawFindings(
  yamlText: string,
  step: StepDefinition,
  questions: ReadonlyMap<string, readonly Question[]>,
): readonly Finding[] {
  if (!("quiz" in step)) return [];
  const { draw, attempts } = step.quiz;
  if (!draw.every((rule) => rule.lessons.every((lesson) => questions.has(lesson)))) return [];
  const at = placeOfId(yamlText, step.id);
  const messages = drawProblems({ step: step.id, draw, attempts }, questions);
  return messages.map((message) => ({ ...at, message }));
}

function faultFinding(yamlText: string, fault: PathFault): Finding {
  switch (fault.code) {
    case "duplicate-id":
      return { ...placeOfId(yamlText, fault.id), message: SAY.duplicateId(fault.id) };
    case "unknown-module":
      return {
        ...placeOfId(yamlText, fault.module),
        message: SAY.unknownModule(fault.module, fault.after),
      };
    case "circle":
      return {
        ...placeOfId(yamlText, fault.modules[0] ?? ""),
        message: SAY.circle(fault.modules.join(", ")),
      };
    case "empty-module":
      return { ...placeOfId(yamlText, fault.module), message: SAY.emptyModule(fault.module) };
    case "unknown-lesson":
      return { ...placeOfId(yamlText, fault.step), message: SAY.unknownLesson(fault.lesson) };
    case "unknown-roleplay":
      return { ...placeOfId(yamlText, fault.step), message: SAY.unknownRoleplay(fault.roleplay) };
    case "unknown-ending":
      return { ...placeOfId(yamlText, fault.step), message: SAY.unknownEnding(fault.ending) };
  }
}
