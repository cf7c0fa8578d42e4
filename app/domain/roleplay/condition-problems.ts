import type { Problem } from "~/domain/quiz/problem";
import type { Text } from "~/domain/text";
import { partsOf, type ConditionPart } from "./condition";
import { unknown } from "./naming-problems";
import type { Condition, Metrics, Roleplay, Thresholds } from "./roleplay";

type Path = Problem["path"];

/** Every condition of a role-play with the keys that lead to it. */
export function conditionsOf({ states, delayed, endings }: Roleplay): readonly ConditionPart[] {
  const at = (path: Path, condition: Condition | undefined): readonly ConditionPart[] =>
    condition ? [{ path, condition }] : [];
  return [
    ...Object.entries(states).flatMap(([id, { says, choices }]) => [
      ...says.flatMap(({ when }, index) => at(["states", id, "says", index, "when"], when)),
      ...choices.flatMap(({ when, bonus }, index) => [
        ...at(["states", id, "choices", index, "when"], when),
        ...bonus.flatMap((one, place) =>
          at(["states", id, "choices", index, "bonus", place, "when"], one.when),
        ),
      ]),
    ]),
    ...delayed.flatMap(({ when }, index) => at(["delayed", index, "when"], when)),
    ...endings.flatMap(({ when }, index) => at(["endings", index, "when"], when)),
  ];
}

/** What is wrong within one condition: nothing in it, unknown names, limits that never hold. */
export function conditionProblems(
  roleplay: Roleplay,
  { path, condition }: ConditionPart,
): readonly Problem[] {
  return partsOf(condition, path).flatMap((part) => [
    ...emptyProblems(part),
    ...nameProblems(roleplay, part),
    ...thresholdProblems(roleplay, part),
    ...countProblems(part),
  ]);
}

function emptyProblems({ path, condition }: ConditionPart): readonly Problem[] {
  const keys = Object.values(condition).filter((value) => value !== undefined);
  return keys.length > 0 ? [] : [{ path, message: SAY.empty }];
}

function nameProblems(
  { flags, prepare }: Roleplay,
  { path, condition: { flag, prepared, count } }: ConditionPart,
): readonly Problem[] {
  const known = prepare.from.map(({ id }) => id);
  const flagAt = (name: string, at: Path) =>
    flags.includes(name) ? [] : [unknown("flag", name, at)];
  const preparationAt = (name: string, at: Path) =>
    known.includes(name) ? [] : [unknown("preparation", name, at)];
  return [
    ...(flag === undefined ? [] : flagAt(flag, [...path, "flag"])),
    ...(prepared === undefined ? [] : preparationAt(prepared, [...path, "prepared"])),
    ...(count?.flags ?? []).flatMap((name, index) =>
      flagAt(name, [...path, "count", "flags", index]),
    ),
    ...(count?.prepared ?? []).flatMap((name, index) =>
      preparationAt(name, [...path, "count", "prepared", index]),
    ),
  ];
}

const METRICS = ["trust", "value", "time"] as const satisfies readonly (keyof Metrics)[];

/** Limits that every talk or none meets; `time` of a talk without minutes. */
function thresholdProblems(
  { start }: Roleplay,
  { path, condition }: ConditionPart,
): readonly Problem[] {
  const most = { trust: 100, value: 100, time: start.time ?? 0 };
  const check = (key: "atLeast" | "below", limits: Thresholds): readonly Problem[] => [
    ...(METRICS.every((metric) => limits[metric] === undefined)
      ? [{ path: [...path, key], message: SAY.empty }]
      : []),
    ...METRICS.flatMap((metric): Problem[] => {
      const limit = limits[metric];
      const at = [...path, key, metric];
      if (limit === undefined) return [];
      if (metric === "time" && start.time === null) return [{ path: at, message: SAY.untimed }];
      const decides = limit > 0 && limit <= most[metric];
      return decides ? [] : [{ path: at, message: SAY.limit(most[metric]) }];
    }),
  ];
  const { atLeast, below } = condition;
  return [...(atLeast ? check("atLeast", atLeast) : []), ...(below ? check("below", below) : [])];
}

function countProblems({ path, condition: { count } }: ConditionPart): readonly Problem[] {
  if (!count) return [];
  const names = [...(count.prepared ?? []), ...(count.flags ?? [])];
  if (names.length === 0) return [{ path: [...path, "count"], message: SAY.empty }];
  if (new Set(names).size >= count.atLeast) return [];
  return [{ path: [...path, "count", "atLeast"], message: SAY.count(names.length) }];
}

const SAY = {
  empty: {
    sr: "Ovde nedostaje uslov. Dozvoljeno je: flag, prepared, atLeast, below, count, all, any, not.",
    en: "A condition is missing here. Allowed: flag, prepared, atLeast, below, count, all, any, not.",
  },
  untimed: {
    sr: "Ovaj razgovor nema vreme („start“ bez „time“), pa uslov ne može da pita za njega.",
    en: "This talk is not timed (“start” without “time”), so a condition cannot ask for time.",
  },
  limit: (most: number): Text => ({
    sr: `S ovom granicom uslov važi uvek ili nikad. Napišite broj od 1 do ${most}.`,
    en: `With this limit the condition holds always or never. Write a number from 1 to ${most}.`,
  }),
  count: (listed: number): Text => ({
    sr: `Ovaj uslov ne može da se ispuni: traži više nego što je navedeno (${listed}).`,
    en: `This condition can never hold: it asks for more than are listed (${listed}).`,
  }),
} as const;
