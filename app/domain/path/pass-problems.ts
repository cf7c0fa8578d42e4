import type { Problem } from "~/domain/quiz/problem";
import type { ModuleDefinition } from "./definition";

/**
 * Checks that ask for more right answers than they have questions: nobody could ever pass them.
 * Paths start at the root of the path's file.
 */
export function passProblems(modules: readonly ModuleDefinition[]): readonly Problem[] {
  return modules.flatMap(({ steps }, module) =>
    steps.flatMap((step, place): Problem[] => {
      if (!("quiz" in step) || !("right" in step.quiz.pass)) return [];
      const { draw, pass } = step.quiz;
      const items = draw.reduce((sum, rule) => sum + rule.items, 0);
      if (pass.right <= items) return [];
      const path = ["modules", module, "steps", place, "quiz", "pass", "right"];
      return [{ path, message: tooMany(pass.right, items) }];
    }),
  );
}

const tooMany = (right: number, items: number) => ({
  sr: `Broj tačnih odgovora za prolaz (${right}) veći je od broja pitanja u proveri (${items}). Smanjite „right“ ili povećajte „items“.`,
  en: `Passing takes more right answers (${right}) than the check has questions (${items}). Lower “right” or raise “items”.`,
});
