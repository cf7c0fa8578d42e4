import type { Text } from "~/domain/text";
import type { PathEventBody } from "../event";
import type { FindingCode, PathFinding } from "./finding";
import { routeTo } from "./route";
import type { Survey, SurveyedModule } from "./survey";

/** A step that everybody comes to, and where. */
export interface Stop {
  readonly one: SurveyedModule;
  readonly index: number;
}

/** Every needed step of a path with its place. */
export const stopsOf = ({ modules }: Survey): readonly Stop[] =>
  [...modules.values()].flatMap((one) => one.steps.map((_, index) => ({ one, index })));

/** Something that a learner meets at a step, or on entering a module, and can go on from. */
export function metAt(
  survey: Survey,
  { one, index }: { readonly one: SurveyedModule; readonly index: number | null },
  {
    code,
    severity,
    story,
  }: Pick<PathFinding, "severity" | "story"> & { readonly code: FindingCode },
  further: readonly PathEventBody[] = [],
): PathFinding {
  const before = routeTo(survey, { module: one.module.id, steps: index ?? 0 });
  return {
    code,
    severity,
    module: one.module.id,
    step: index === null ? null : (one.steps[index]?.step.id ?? null),
    story,
    outcome: before ? "met" : "hidden",
    route: before ? [...before, ...further] : [],
    unreachable: [],
  };
}

/** Something wrong with the path as a whole, met before its first step. */
export const metAtOnce = (code: FindingCode, story: Text): PathFinding => ({
  code,
  severity: "error",
  module: null,
  step: null,
  story,
  outcome: "met",
  route: [],
  unreachable: [],
});
