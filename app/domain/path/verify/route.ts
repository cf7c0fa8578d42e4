import type { ResolvedPath } from "../definition";
import type { PathEventBody } from "../event";
import { diagnosed, met, testedOut } from "./sample-events";
import type { Survey, SurveyedModule } from "./survey";
import { diagnosticDraws, moduleOffers } from "./test-out";

type Route = readonly PathEventBody[];

/** How somebody goes through a module, or up to one of its steps. */
interface Leg {
  readonly one: SurveyedModule;
  /** How many of the needed steps are passed. */
  readonly steps: number;
  /** Whether the module's test-out is passed first. */
  readonly skip: "may" | "must" | "never";
}

interface Wanted {
  readonly module: string;
  readonly steps?: number;
  readonly skip?: Leg["skip"];
}

/**
 * The fewest events to a step of a module, or through the module when no number of steps is given;
 * null when nobody gets there. With `denied` a diagnostic first says that the module is not skipped.
 */
export function routeTo(
  survey: Survey,
  { module, steps, skip = "may", denied = false }: Wanted & { readonly denied?: boolean },
): Route | null {
  const one = survey.modules.get(module);
  if (one?.opens !== true) return null;
  const before = ancestors(survey, one).map((earlier) => whole(earlier, "may"));
  const last = { one, steps: steps ?? one.steps.length, skip: denied ? "never" : skip } as const;
  return shortest(survey, [...before, last], denied);
}

/**
 * The fewest events to the end of the path on which these modules are skipped, and others only where
 * nobody gets through otherwise; null when nobody gets there.
 */
export function routeThrough(survey: Survey, skipped: ReadonlySet<string>): Route | null {
  const all = [...survey.modules.values()];
  if (!all.every(({ opens, finishes }) => opens && finishes)) return null;
  const legs = all.map((one) => {
    const otherwise = one.plain ? "never" : "must";
    return whole(one, skipped.has(one.module.id) ? "must" : otherwise);
  });
  return assembled(survey, legs, false, true);
}

const whole = (one: SurveyedModule, skip: Leg["skip"]): Leg => ({
  one,
  steps: one.steps.length,
  skip,
});

/** Everything that must be finished before a module opens, in an order in which it opens. */
function ancestors({ modules }: Survey, { module }: SurveyedModule): readonly SurveyedModule[] {
  const needed = new Set<string>();
  const queue = [...module.after];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    queue.push(...(modules.get(id)?.module.after ?? []));
  }
  return [...modules.values()].filter((one) => needed.has(one.module.id));
}

function shortest(survey: Survey, legs: readonly Leg[], denied: boolean): Route | null {
  const plain = assembled(survey, legs, denied, false);
  const skipping = assembled(survey, legs, denied, true);
  if (!plain || !skipping) return plain ?? skipping;
  return skipping.length < plain.length ? skipping : plain;
}

function assembled(
  { path }: Survey,
  legs: readonly Leg[],
  denied: boolean,
  eager: boolean,
): Route | null {
  const events: PathEventBody[] = [];
  const skipped = new Set<string>();
  for (const leg of legs) {
    const way = legEvents(leg, eager);
    if (!way) return null;
    if (way.skips) skipped.add(leg.one.module.id);
    events.push(...way.events);
  }
  const asks = path.diagnostic !== undefined && (denied || skipped.size > 0);
  const required = new Set((path.requires ?? []).map((one) => one.path));
  return [...[...required].map(met), ...(asks ? [diagnosis(path, skipped)] : []), ...events];
}

function legEvents({ one, steps, skip }: Leg, eager: boolean) {
  const plain = skip === "must" ? null : plainEvents(one, steps);
  if (skip === "never" || one.offer === "never") return plain && { events: plain, skips: false };
  if (plain && !eager) return { events: plain, skips: false };
  const rest = joined(one.steps.slice(0, steps).filter((step) => !step.skippable));
  // Whoever skips the module never stands at a step that a test-out stands for.
  const meets = one.steps[steps]?.skippable !== true;
  const skipping = rest && meets ? [testedOut(one.module), ...rest] : null;
  if (plain && (!skipping || plain.length <= skipping.length))
    return { events: plain, skips: false };
  return skipping && { events: skipping, skips: true };
}

const plainEvents = (one: SurveyedModule, steps: number) => joined(one.steps.slice(0, steps));

function joined(steps: SurveyedModule["steps"]): Route | null {
  const events: PathEventBody[] = [];
  for (const { explored } of steps) {
    if (!explored.through) return null;
    events.push(...explored.through);
  }
  return events;
}

/** A diagnostic that offers these modules and, where answers can bring that about, no other. */
function diagnosis(path: ResolvedPath, skipped: ReadonlySet<string>): PathEventBody {
  const { offered, denied } = moduleOffers(path);
  const modules = diagnosticDraws(path).flatMap(({ module }) => {
    const route = skipped.has(module.id) ? offered : (denied ?? offered);
    return route
      ? [[module.id, { ...route, testOut: route.testOut && module.testOut !== undefined }] as const]
      : [];
  });
  return diagnosed(Object.fromEntries(modules));
}
