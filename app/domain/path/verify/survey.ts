import { isOptional, isSkippable, type Module, type ResolvedPath, type Step } from "../definition";
import { explore, type Explored } from "./automaton";
import type { PathEvidence } from "./evidence";
import { stepAutomaton } from "./step-automaton";
import { diagnosticShortages, offerOf, type Offer } from "./test-out";

/** A step that everybody has to do, with what its automaton says. */
export interface SurveyedStep {
  readonly step: Step;
  readonly explored: Explored;
  /** Whether a test-out stands for it. */
  readonly skippable: boolean;
}

export interface SurveyedModule {
  readonly module: Module;
  /** The steps that everybody has to do, in order. */
  readonly steps: readonly SurveyedStep[];
  readonly offer: Offer;
  /** Whether somebody can get to its first step. */
  readonly opens: boolean;
  /** Whether somebody can get through it. */
  readonly finishes: boolean;
  /** Whether somebody can get through it without a test-out. */
  readonly plain: boolean;
}

/** Everything the proof found out about a path before it looks for faults. */
export interface Survey {
  readonly path: ResolvedPath;
  readonly evidence: PathEvidence;
  /** Whether other paths let this one begin. */
  readonly starts: boolean;
  readonly diagnosable: boolean;
  /** Those that open in an order in which they can, then the others. */
  readonly modules: ReadonlyMap<string, SurveyedModule>;
}

/** Surveys a path: every step once, then the modules in the order in which they open. */
export function surveyPath(path: ResolvedPath, evidence: PathEvidence, starts: boolean): Survey {
  const diagnosable =
    path.diagnostic !== undefined && diagnosticShortages(path, evidence).length === 0;
  const modules = new Map<string, SurveyedModule>();
  const closed = path.modules.map((module) =>
    surveyModule(module, offerOf(path, module, evidence, diagnosable), evidence),
  );
  for (const one of inOpeningOrder(closed, starts)) modules.set(one.module.id, one);
  return { path, evidence, starts, diagnosable, modules };
}

function surveyModule(module: Module, offer: Offer, evidence: PathEvidence): SurveyedModule {
  const steps = module.steps
    .filter((step) => !isOptional(step))
    .map((step) => ({
      step,
      explored: explore(stepAutomaton(step, evidence)),
      skippable: isSkippable(module, step),
    }));
  const passable = ({ explored }: SurveyedStep) => explored.through !== null;
  const plain = steps.every(passable);
  const skipping = offer !== "never" && steps.every((one) => one.skippable || passable(one));
  return { module, steps, offer, opens: false, finishes: plain || skipping, plain };
}

/** Opens modules whose prerequisites somebody can finish, until none opens any more. */
function inOpeningOrder(
  modules: readonly SurveyedModule[],
  starts: boolean,
): readonly SurveyedModule[] {
  const waiting = new Map(modules.map(({ module }) => [module.id, new Set(module.after)]));
  const followers = new Map<string, string[]>();
  for (const { module } of modules) {
    for (const id of new Set(module.after))
      followers.set(id, [...(followers.get(id) ?? []), module.id]);
  }
  const byId = new Map(modules.map((one) => [one.module.id, one]));
  const queue = starts
    ? modules.filter(({ module }) => module.after.length === 0).map(({ module }) => module.id)
    : [];
  const opened = new Set<string>();
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    opened.add(id);
    if (byId.get(id)?.finishes !== true) continue;
    for (const follower of followers.get(id) ?? []) {
      const left = waiting.get(follower);
      left?.delete(id);
      if (left?.size === 0) queue.push(follower);
    }
  }
  const open = [...opened].flatMap((id) => byId.get(id) ?? []);
  const closed = modules.filter(({ module }) => !opened.has(module.id));
  return [...open.map((one) => ({ ...one, opens: true })), ...closed];
}
