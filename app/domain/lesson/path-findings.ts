import type { Finding } from "~/domain/lesson/agreement";
import { drawProblems } from "~/domain/lesson/check-pool";
import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import { placeOfId } from "~/domain/lesson/find-place";
import type { Place } from "~/domain/lesson/problem";
import { placeAt } from "~/domain/lesson/source";
import type { PathDefinition, StepDefinition } from "~/domain/path/definition";
import { pathFaults, resolvePath, type PathFault, type PathSources } from "~/domain/path/resolve";
import type { PathEvidence } from "~/domain/path/verify/evidence";
import type { FindingCode, PathFinding } from "~/domain/path/verify/finding";
import { verifyPath } from "~/domain/path/verify/verify";
import type { Question } from "~/domain/quiz/question";

/** Everything a path is held against. */
export interface PathSurroundings {
  /** Titles and objectives of all lessons, also of those that could not be read. */
  readonly sources: PathSources;
  /** By lesson, of those whose questions file is sound. */
  readonly questions: ReadonlyMap<string, readonly Question[]>;
  readonly evidence: PathEvidence;
}

/** What of the proof is told already, at the same step or at the lesson's own file. */
const TOLD_ELSEWHERE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "module-circle",
  "unknown-module",
  "unknown-roleplay",
  "missing-language",
  "undrawable-check",
  "stale-family",
]);

/**
 * What a path lacks against the lessons there are, and what its proof finds. A check is drawn on
 * trial only when all its lessons' questions could be read, so that one slip is not told twice.
 */
export function pathFindings(
  yamlText: string,
  path: PathDefinition,
  { sources, questions, evidence }: PathSurroundings,
): readonly Finding[] {
  const faults = pathFaults(path, sources);
  const draws = path.modules
    .flatMap(({ steps }) => steps)
    .flatMap((step) => drawFindings(yamlText, step, questions));
  const known = { ...evidence, lessons: withUnknown(evidence.lessons, faults) };
  const proof = faults.some(isShapeless) ? [] : verifyPath(resolvePath(path, sources), known);
  const told = proof.filter(
    ({ code, severity }) => severity === "error" && !TOLD_ELSEWHERE.has(code),
  );
  return [
    ...faults.map((fault) => faultFinding(yamlText, fault)),
    ...draws,
    ...told.map((finding) => ({ ...placeOf(yamlText, finding), message: finding.story })),
  ];
}

/** Faults with which a path has no shape that could be proved. */
const isShapeless = ({ code }: PathFault): boolean =>
  code === "duplicate-id" || code === "empty-module";

/** Lessons that are told as missing count as not yet known, so that nothing else is told of them. */
function withUnknown(
  lessons: PathEvidence["lessons"],
  faults: readonly PathFault[],
): PathEvidence["lessons"] {
  const missing = faults.flatMap((fault) => (fault.code === "unknown-lesson" ? fault.lesson : []));
  return new Map([...lessons, ...missing.map((lesson) => [lesson, null] as const)]);
}

/** Where the step or the module is written; of a path as a whole, what it requires or the diagnostic. */
function placeOf(yamlText: string, { step, module, code }: PathFinding): Place {
  const id = step ?? module;
  if (id !== null) return placeOfId(yamlText, id);
  const key = code === "undrawable-diagnostic" ? /^diagnostic:/m : /^requires:/m;
  return placeAt(yamlText, key.exec(yamlText)?.index ?? 0);
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
