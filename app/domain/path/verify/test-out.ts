import type { Module, ResolvedPath } from "../definition";
import { routeFor } from "../diagnose";
import type { ModuleRoute } from "../event";
import { lessonsOfModule } from "../sitting";
import type { PathEvidence } from "./evidence";
import { shortage, type DrawAsked, type ShortDraw } from "./pool";

/** The questions of a test-out. */
export function testOutDraw(module: Module): DrawAsked {
  const draw = [{ lessons: lessonsOfModule(module), items: module.testOut?.items ?? 0 }];
  return { draw, use: "testOut", objective: null, repeats: true };
}

/** The questions of a diagnostic, module by module; modules without lessons are not asked about. */
export function diagnosticDraws(
  path: ResolvedPath,
): readonly { readonly module: Module; readonly asked: DrawAsked }[] {
  const items = path.diagnostic?.itemsPerModule;
  if (items === undefined) return [];
  return path.modules.flatMap((module) => {
    const lessons = lessonsOfModule(module);
    if (lessons.length === 0) return [];
    const draw = [{ lessons, items }];
    return [
      { module, asked: { draw, use: "diagnostic" as const, objective: null, repeats: true } },
    ];
  });
}

/** The first module about which a diagnostic cannot ask enough, or null. */
export function diagnosticShortage(
  path: ResolvedPath,
  evidence: PathEvidence,
): { readonly module: Module; readonly short: ShortDraw } | null {
  for (const { module, asked } of diagnosticDraws(path)) {
    const short = shortage(asked, evidence);
    if (short) return { module, short };
  }
  return null;
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
