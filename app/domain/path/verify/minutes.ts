import {
  isOptional,
  isSkippable,
  type Module,
  type QuizStep,
  type ResolvedPath,
} from "../definition";
import { MINUTES_PER_ITEM } from "../resolve";
import type { PathEvidence } from "./evidence";
import { diagnosticDraws, diagnosticShortages, offerOf } from "./test-out";

export interface PathMinutes {
  /**
   * Everything at the first try, with every module skipped that may be and saves time by it; the
   * diagnostic that offers this counts, where there is one.
   */
  readonly shortest: number;
  /** Every step that everybody does, once: what the path promises. */
  readonly expected: number;
  /**
   * Everything there is, once: the diagnostic, one failed test-out for each module, optional
   * conversations, field work written twice, and every check failed once with all its objectives
   * missed: their remedial parts read, their parallel items answered, the check taken again.
   */
  readonly longest: number;
}

/** How many minutes of work a path takes; waiting is not counted. */
export function pathMinutes(path: ResolvedPath, evidence: PathEvidence): PathMinutes {
  const diagnostic = diagnosticDraws(path).length * (path.diagnostic?.itemsPerModule ?? 0);
  const looking = diagnostic * MINUTES_PER_ITEM;
  const expected = sum(path.modules.map(moduleMinutes));
  return {
    shortest: Math.min(expected, looking + skippingMinutes(path, evidence)),
    expected,
    longest: looking + sum(path.modules.map((module) => longestOf(module, evidence))),
  };
}

const sum = (minutes: readonly number[]) => minutes.reduce((all, one) => all + one, 0);

const moduleMinutes = ({ steps }: Module) =>
  sum(steps.map((step) => (isOptional(step) ? 0 : step.minutes)));

const testOutMinutes = ({ testOut }: Module) => (testOut?.items ?? 0) * MINUTES_PER_ITEM;

function skippingMinutes(path: ResolvedPath, evidence: PathEvidence): number {
  const diagnosable =
    path.diagnostic !== undefined && diagnosticShortages(path, evidence).length === 0;
  return sum(
    path.modules.map((module) => {
      const whole = moduleMinutes(module);
      if (offerOf(path, module, evidence, diagnosable) === "never") return whole;
      const rest = moduleMinutes({
        ...module,
        steps: module.steps.filter((step) => !isSkippable(module, step)),
      });
      return Math.min(whole, testOutMinutes(module) + rest);
    }),
  );
}

function longestOf(module: Module, evidence: PathEvidence): number {
  const steps = module.steps.map((step) => {
    if (step.kind === "assignment") return 2 * step.minutes;
    if (step.kind !== "quiz") return step.minutes;
    const again = step.attempts === 1 && !step.remedial ? 1 : 2;
    return again * step.minutes + remedialMinutes(step, evidence);
  });
  return testOutMinutes(module) + sum(steps);
}

function remedialMinutes({ remedial, objectives }: QuizStep, { lessons }: PathEvidence): number {
  if (!remedial) return 0;
  return sum(
    objectives.map((objective) => {
      const [lesson = "", name = ""] = objective.split("/");
      const parts = lessons.get(lesson)?.remedial ?? [];
      const reading = parts.filter((part) => part.objective === name).map((part) => part.minutes);
      return sum(reading) + remedial.items * MINUTES_PER_ITEM;
    }),
  );
}
