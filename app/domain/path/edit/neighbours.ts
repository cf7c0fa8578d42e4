import type { ModuleDefinition, PathDefinition, StepDefinition } from "~/domain/path/definition";

/** A place for a step: counted among the steps that are left when it is taken out. */
export interface StepPlace {
  readonly module: string;
  readonly to: number;
}

const isGate = (step: StepDefinition | undefined): boolean =>
  step !== undefined && "assignment" in step;

const endOf = ({ steps }: ModuleDefinition): number =>
  steps.length - (isGate(steps.at(-1)) ? 1 : 0);

/** Where a module takes a step at its end; null where it already ends in field work like this. */
export function lastPlace(module: ModuleDefinition, step: StepDefinition): StepPlace | null {
  if (isGate(step) && isGate(module.steps.at(-1))) return null;
  return { module: module.id, to: endOf(module) };
}

function find({ modules }: PathDefinition, id: string) {
  for (const [place, module] of modules.entries()) {
    const index = module.steps.findIndex((step) => step.id === id);
    const step = module.steps[index];
    if (step) return { module, place, index, step };
  }
  return null;
}

/** One place further up, at the end of the module before when it is the first; null: nowhere. */
export function placeAbove(path: PathDefinition, id: string): StepPlace | null {
  const found = find(path, id);
  if (!found) return null;
  const { module, place, index, step } = found;
  if (index > 0 && !isGate(step)) return { module: module.id, to: index - 1 };
  const before = path.modules[place - 1];
  return before ? lastPlace(before, step) : null;
}

/** One place further down, at the beginning of the module behind when it is the last; null: nowhere. */
export function placeBelow(path: PathDefinition, id: string): StepPlace | null {
  const found = find(path, id);
  if (!found) return null;
  const { module, place, index, step } = found;
  if (index < endOf(module) - 1) return { module: module.id, to: index + 1 };
  const behind = path.modules[place + 1];
  if (!behind) return null;
  return isGate(step) ? lastPlace(behind, step) : { module: behind.id, to: 0 };
}
