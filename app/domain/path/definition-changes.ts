import { canonical } from "~/domain/canonical";
import type { Text } from "~/domain/text";
import type { Module, ResolvedPath, Step } from "./definition";

/** One difference between two versions of a path. */
export type DefinitionChange =
  | {
      readonly kind:
        | "module-added"
        | "module-removed"
        | "module-renamed"
        | "module-order"
        | "module-rules"
        | "step-added"
        | "step-removed"
        | "step-moved"
        | "step-rules";
      readonly title: Text;
    }
  | { readonly kind: "title" | "certificate" | "diagnostic" | "requires" };

/** What differs between two versions of a path, module by module. */
export function definitionChanges(
  before: ResolvedPath,
  after: ResolvedPath,
): readonly DefinitionChange[] {
  const [old, now] = [index(before), index(after)];
  return [
    ...whole(before, after),
    ...after.modules.flatMap((module) => moduleChanges(old.modules.get(module.id), module)),
    ...missing(before.modules, now.modules, "module-removed"),
    ...after.modules.flatMap((module) =>
      module.steps.flatMap((step) => stepChanges(old.steps.get(step.id), step, module.id)),
    ),
    ...missing(
      before.modules.flatMap(({ steps }) => steps),
      now.steps,
      "step-removed",
    ),
  ];
}

interface Placed {
  readonly step: Step;
  readonly module: string;
}

function index({ modules }: ResolvedPath) {
  return {
    modules: new Map(modules.map((module) => [module.id, module])),
    steps: new Map(
      modules.flatMap((module) =>
        module.steps.map((step): [string, Placed] => [step.id, { step, module: module.id }]),
      ),
    ),
  };
}

function whole(before: ResolvedPath, after: ResolvedPath): DefinitionChange[] {
  const keys = ["title", "certificate", "diagnostic", "requires"] as const;
  return keys.filter((key) => differ(before[key], after[key])).map((kind) => ({ kind }));
}

function moduleChanges(old: Module | undefined, module: Module): DefinitionChange[] {
  const { title } = module;
  if (!old) return [{ kind: "module-added", title }];
  return [
    ...(differ(old.title, title) ? [{ kind: "module-renamed" as const, title }] : []),
    ...(differ(old.after, module.after) ? [{ kind: "module-order" as const, title }] : []),
    ...(differ(old.testOut, module.testOut) ? [{ kind: "module-rules" as const, title }] : []),
  ];
}

function stepChanges(old: Placed | undefined, step: Step, module: string): DefinitionChange[] {
  const { title } = step;
  if (!old) return [{ kind: "step-added", title }];
  if (old.module !== module) return [{ kind: "step-moved", title }];
  return differ(old.step, step) ? [{ kind: "step-rules", title }] : [];
}

function missing(
  things: readonly { readonly id: string; readonly title: Text }[],
  now: ReadonlyMap<string, unknown>,
  kind: "module-removed" | "step-removed",
): DefinitionChange[] {
  return things.flatMap(({ id, title }) => (now.has(id) ? [] : [{ kind, title }]));
}

const differ = (one: unknown, other: unknown): boolean =>
  canonical(one ?? null) !== canonical(other ?? null);
