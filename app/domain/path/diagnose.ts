import type { QuizResult } from "~/domain/quiz/result";
import type { DiagnosticRules, ResolvedPath, Variant } from "./definition";
import type { ModuleRoute } from "./event";
import { lessonsOfModule } from "./sitting";

/** What answers in a module come to: the first band whose limit they are below (curriculum R1). */
export function routeFor({ bands }: DiagnosticRules, right: number, of: number): ModuleRoute {
  const band = bands.find(({ below }) => below === undefined || right * 100 < below * of);
  const variant: Variant = band?.variant ?? "standard";
  return { variant, testOut: band?.testOut === true };
}

/**
 * The variant of every module from a graded diagnostic, and whether showing that one knows it is
 * offered. A module of which nothing was asked stays as everybody has it.
 */
export function diagnose(
  path: ResolvedPath,
  { objectives }: Pick<QuizResult, "objectives">,
): Readonly<Record<string, ModuleRoute>> {
  const { diagnostic } = path;
  if (!diagnostic) return {};
  return Object.fromEntries(
    path.modules.flatMap((module) => {
      const lessons = new Set(lessonsOfModule(module));
      const own = objectives.filter(({ id }) => lessons.has(id.split("/")[0] ?? ""));
      const of = own.reduce((sum, one) => sum + one.of, 0);
      const right = own.reduce((sum, one) => sum + one.right, 0);
      if (of === 0) return [];
      const { variant, testOut } = routeFor(diagnostic, right, of);
      return [[module.id, { variant, testOut: testOut && module.testOut !== undefined }]];
    }),
  );
}
