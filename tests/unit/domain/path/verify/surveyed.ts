import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import type { PathEvidence } from "~/domain/path/verify/evidence";
import { surveyPath, type Survey } from "~/domain/path/verify/survey";
import { evidence, lessonEvidence } from "./sample-path";
import { Walker } from "./walker";

/** Everything that the lessons a, b and c need. */
export const sound = evidence({ a: lessonEvidence(), b: lessonEvidence(), c: lessonEvidence() });

/** What the proof finds out about a path that may begin. */
export const surveyed = (path: ResolvedPath, known: PathEvidence = sound): Survey =>
  surveyPath(path, known, true);

/** How each step stands once these events were told. */
export function standing(
  { path, evidence: known }: Survey,
  route: readonly PathEventBody[] | null,
): Readonly<Record<string, string>> {
  if (!route) throw new Error("no way there");
  const { modules } = new Walker(path, known).replay(route).status;
  return Object.fromEntries(
    modules.flatMap(({ steps }) => steps.map(({ step, state }) => [step.id, state])),
  );
}

/** What happens on a way, in short: the kind of event and what it concerns. */
export const told = (route: readonly PathEventBody[] | null): readonly string[] | null =>
  route?.map(({ type, payload }) => {
    if ("module" in payload) return `${type} ${payload.module}`;
    if ("step" in payload) return `${type} ${payload.step}`;
    return "path" in payload ? `${type} ${payload.path}` : type;
  }) ?? null;
