import type { Module, ResolvedPath } from "../definition";
import { routeFor } from "../diagnose";
import type { ModuleRoute } from "../event";
import { lessonsOfModule } from "../sitting";
import type { DrawRule } from "~/domain/quiz/draw";
import type { PathEvidence } from "./evidence";
import { shortage, type DrawAsked, type ShortDraw } from "./pool";

/** The questions of a test-out. */
export function testOutDraw(module: Module): DrawAsked {
  const draw = [{ lessons: lessonsOfModule(module), items: module.testOut?.items ?? 0 }];
  return { draw, use: "testOut", objective: null, repeats: true };
}

/** The modules about which a diagnostic asks, with what it draws: those that have lessons. */
export function diagnosticDraws(
  path: ResolvedPath,
): readonly { readonly module: Module; readonly rule: DrawRule }[] {
  const items = path.diagnostic?.itemsPerModule;
  if (items === undefined) return [];
  return path.modules.flatMap((module) => {
    const lessons = lessonsOfModule(module);
    return lessons.length === 0 ? [] : [{ module, rule: { lessons, items } }];
  });
}

/** The modules about which a diagnostic cannot ask enough, each with what it lacks. */
export function diagnosticShortages(
  path: ResolvedPath,
  evidence: PathEvidence,
): readonly { readonly module: Module; readonly short: ShortDraw }[] {
  const draws = diagnosticDraws(path);
  const lacking = (rules: readonly DrawRule[]) =>
    shortage({ draw: rules, use: "diagnostic", objective: null, repeats: true }, evidence);
  const lessons = draws.flatMap(({ rule }) => rule.lessons);
  if (new Set(lessons).size === lessons.length)
    return draws.flatMap(({ module, rule }) => {
      const short = lacking([rule]);
      return short ? [{ module, short }] : [];
    });
  // Modules that share a lesson take questions from one another, and make room for each other's.
  const short = lacking(draws.map(({ rule }) => rule));
  const found = draws.find(({ rule }) => rule.lessons.some((one) => short?.lessons.includes(one)));
  return short && found ? [{ module: found.module, short }] : [];
}

/** What a diagnostic may say of a module: the route that offers a test-out, and one that does not. */
export interface Offers {
  readonly offered: ModuleRoute | null;
  readonly denied: ModuleRoute | null;
}

/**
 * `never`: nobody can skip the module · `always`: everybody may try, as often as needed ·
 * `sometimes`: only those to whom the diagnostic, taken once, offers it.
 */
export type Offer = "never" | "sometimes" | "always";

/** The outcomes of the diagnostic for one module that answers can bring about. */
export function moduleOffers({ diagnostic }: ResolvedPath): Offers {
  if (!diagnostic) return { offered: null, denied: null };
  const { itemsPerModule: of } = diagnostic;
  const routes = Array.from({ length: of + 1 }, (_, right) => routeFor(diagnostic, right, of));
  return {
    offered: routes.find(({ testOut }) => testOut) ?? null,
    denied: routes.find(({ testOut }) => !testOut) ?? null,
  };
}

/** Who may skip the steps of a module by a test-out. */
export function offerOf(
  path: ResolvedPath,
  module: Module,
  evidence: PathEvidence,
  diagnosable: boolean,
): Offer {
  const { testOut } = module;
  if (!testOut || testOut.right > testOut.items) return "never";
  const asked = testOutDraw(module);
  if (lessonsOfModule(module).length === 0 || shortage(asked, evidence)) return "never";
  if (!path.diagnostic) return "always";
  if (!diagnosable) return "never";
  const { offered, denied } = moduleOffers(path);
  if (!offered) return "never";
  return denied ? "sometimes" : "always";
}
