import { and, or, stateIn } from "xstate";
import { provisionalState } from "./chart/gate-state";
import { kit } from "./chart/kit";
import { ended, stepState } from "./chart/step-state";
import { isOptional, type Module, type ResolvedPath } from "./definition";

/**
 * The statechart of a path: one region per module, its steps in sequence inside `open`. `mastered`
 * is not final, since a finished root would ignore later events. Ids are proved by `pathFaults`.
 */
export function compilePath(path: ResolvedPath) {
  const gated = new Set(path.modules.filter(gateOf).map(({ id }) => id));
  return kit.createMachine({
    id: "path",
    type: "parallel",
    context: { steps: {}, masteredAt: {} },
    states: Object.fromEntries(
      path.modules.map((module) => [module.id, region(path, module, gated)]),
    ),
    on: {
      "diagnostic.graded": {
        guard: "undiagnosed",
        actions: "markDiagnosed",
      },
      "prerequisite.met": { actions: "markMet" },
      "certificate.issued": { actions: "markCertified" },
    },
    options: { maxIterations: 10 * path.modules.length + 100 },
  });
}

export type PathChart = ReturnType<typeof compilePath>;

/** The field work that ends a module, or nothing. */
export function gateOf({ steps }: Module) {
  const last = steps.at(-1);
  return last?.kind === "assignment" ? last : undefined;
}

function region(path: ResolvedPath, module: Module, gated: ReadonlySet<string>) {
  const own = `#path.${module.id}`;
  const sequence = module.steps.filter((step) => !isOptional(step));
  const gate = gateOf(module);
  const paths = (path.requires ?? []).map((one) => one.path);
  // Required paths hold back the modules at the start, and so all that come after them.
  const opens =
    module.after.length === 0
      ? { type: "requirementsMet" as const, params: { paths } }
      : and(module.after.map((id) => passable(id, gated)));
  return kit.createStateConfig({
    initial: "locked",
    states: {
      locked: { always: { target: "open", guard: opens } },
      open: {
        initial: sequence[0]?.id,
        states: Object.fromEntries(
          sequence.map((step, index) => {
            const next = sequence[index + 1];
            const onwards = `${own}.${next ? `open.${next.id}` : "mastered"}`;
            return [step.id, stepState(module, step, own, onwards)];
          }),
        ),
        on: {
          ...(module.testOut && { "testout.graded": tested(path, module, module.testOut) }),
          ...besideSequence(module),
        },
      },
      ...(gate && { provisional: provisionalState(gate, own) }),
      mastered: {
        entry: { type: "markMastered", params: { module: module.id } },
        on: besideSequence(module),
      },
    },
  });
}

/** Whether a module lets those after it open: mastered, or its gate waits for a late review. */
function passable(id: string, gated: ReadonlySet<string>) {
  const mastered = stateIn({ [id]: "mastered" });
  return gated.has(id) ? or([mastered, stateIn({ [id]: "provisional" })]) : mastered;
}

function tested(
  path: ResolvedPath,
  module: Module,
  { right, everyDays }: NonNullable<Module["testOut"]>,
) {
  const params = { module: module.id, right, everyDays, offered: path.diagnostic !== undefined };
  return {
    guard: { type: "tries" as const, params },
    actions: { type: "markTestOut" as const, params },
  };
}

/** Conversations that nobody has to hold to go on. */
function besideSequence({ steps }: Module) {
  const beside = steps.filter((step) => step.kind === "roleplay").filter(isOptional);
  return beside.length === 0 ? {} : { "roleplay.ended": beside.map((step) => ended(step)) };
}
