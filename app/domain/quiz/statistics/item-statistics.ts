import { comparedCount, extremeGroups, itemRest } from "./discrimination";
import { evidenceOf, type Evidence } from "./evidence";
import { firstAnswers, type ItemAnswer } from "./first-answers";
import { fisherInterval } from "./fisher-z";
import { itemFlags, type ItemFlag } from "./flags";
import type { Interval } from "./interval";
import { idleDistractors, optionCounts, type KeyedOption, type OptionCount } from "./options";
import { wilsonInterval } from "./wilson";

export interface ItemCounts {
  /** First attempts. */
  readonly n: number;
  /** Full credit. */
  readonly right: number;
  /** Not full credit though the learner was sure. */
  readonly confidentErrors: number;
  /** First attempts in which the learner said how sure. */
  readonly withConfidence: number;
  readonly options: readonly OptionCount[];
}

/** A figure with its 95 % interval where it is shown and defined. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval | null;
}

export interface ItemIndices {
  /** Mean credit, 0–1; higher is easier. */
  readonly difficulty: Estimate;
  /** Corrected item–rest correlation; null when nothing varies. */
  readonly itemRest: Estimate | null;
  /** Top 27 % minus bottom 27 %, −1 to 1; null without other items. */
  readonly extremeGroups: number | null;
  /** Share of sure errors, 0–1; null when nobody said how sure. */
  readonly confidentErrors: Estimate | null;
  /** Ids of wrong options that less than 5 % choose. */
  readonly idleDistractors: readonly string[];
}

/** What may be shown of an item, by how many first attempts there are. */
export type ItemStatistics = { readonly counts: ItemCounts } & (
  | { readonly evidence: "counts" }
  | { readonly evidence: "preliminary" | "interval"; readonly indices: ItemIndices }
  | {
      readonly evidence: "stable";
      readonly indices: ItemIndices;
      readonly flags: readonly ItemFlag[];
    }
);

interface KeyedItem {
  /** Empty for items without options. */
  readonly options: readonly KeyedOption[];
  readonly critical: boolean;
}

/** The statistics of an item from every submitted answer to it; only first attempts count. */
export function itemStatistics(item: KeyedItem, every: readonly ItemAnswer[]): ItemStatistics {
  const answers = firstAnswers(every);
  const counts = countsOf(item, answers);
  const evidence = evidenceOf(counts.n);
  if (evidence === "counts") return { evidence, counts };
  const indices = indicesOf(counts, answers, evidence);
  if (evidence !== "stable") return { evidence, counts, indices };
  const flags = itemFlags({
    difficulty: indices.difficulty.value,
    itemRest: indices.itemRest?.value ?? null,
    confidentErrors: indices.confidentErrors?.value ?? null,
    critical: item.critical,
  });
  return { evidence, counts, indices, flags };
}

function countsOf(item: KeyedItem, answers: readonly ItemAnswer[]): ItemCounts {
  const right = answers.filter(({ credit }) => credit === 100);
  const said = answers.filter(({ confidence }) => confidence !== null);
  return {
    n: answers.length,
    right: right.length,
    confidentErrors: said.filter(({ credit, confidence }) => credit < 100 && confidence === "sure")
      .length,
    withConfidence: said.length,
    options: optionCounts(item.options, answers),
  };
}

function indicesOf(
  counts: ItemCounts,
  answers: readonly ItemAnswer[],
  evidence: Evidence,
): ItemIndices {
  const withInterval = evidence !== "preliminary";
  const share = (value: number, n: number): Estimate => ({
    value,
    interval: withInterval ? wilsonInterval(value, n) : null,
  });
  const { n, withConfidence } = counts;
  const credits = answers.reduce((sum, { credit }) => sum + credit, 0);
  const r = itemRest(answers);
  return {
    difficulty: share(credits / (100 * n), n),
    itemRest:
      r === null
        ? null
        : { value: r, interval: withInterval ? fisherInterval(r, comparedCount(answers)) : null },
    extremeGroups: extremeGroups(answers),
    confidentErrors:
      withConfidence === 0 ? null : share(counts.confidentErrors / withConfidence, withConfidence),
    idleDistractors: idleDistractors(counts.options, n),
  };
}
