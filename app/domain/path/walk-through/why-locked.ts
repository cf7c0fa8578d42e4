import { isOptional, type Step } from "~/domain/path/definition";
import type { ModuleStatus, PathStatus } from "~/domain/path/status";
import type { Text } from "~/domain/text";

/** Why a step is still locked for a learner. */
export type Lock =
  /** The module's turn: these have to be mastered first. */
  | { readonly kind: "modules"; readonly titles: readonly Text[] }
  | { readonly kind: "requirements"; readonly paths: readonly string[] }
  /** The step before it in the module. */
  | { readonly kind: "step"; readonly step: Step };

/** The reason for a locked step; null for every other. */
export function whyLocked({ modules, requires }: PathStatus, id: string): Lock | null {
  const module = modules.find(({ steps }) => steps.some(({ step }) => step.id === id));
  const place = module?.steps.findIndex(({ step }) => step.id === id) ?? -1;
  if (!module || module.steps[place]?.state !== "locked") return null;
  if (module.state === "locked") return moduleLock(module, requires);
  const before = module.steps
    .slice(0, place)
    .filter(({ step, state }) => !isOptional(step) && state !== "done");
  const step = before.at(-1)?.step;
  return step ? { kind: "step", step } : null;
}

function moduleLock({ waitsFor }: ModuleStatus, requires: readonly string[]): Lock {
  return waitsFor.length > 0
    ? { kind: "modules", titles: waitsFor.map(({ title }) => title) }
    : { kind: "requirements", paths: requires };
}
