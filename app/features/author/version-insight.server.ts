import type { Question } from "~/domain/quiz/question";
import { itemStatistics, type ItemStatistics } from "~/domain/quiz/statistics/item-statistics";
import { isAskedAfterTeaching, keyedOptions } from "~/domain/quiz/statistics/keyed-item";
import type { Locale } from "~/domain/text";
import type { VersionInsight } from "./insight-view";
import type { VersionSample } from "./lesson-samples.server";

/** The figures of a version; flags on how hard it is only where it was taught before. */
export function statisticsOf({ question, answers }: VersionSample): ItemStatistics {
  const item = { options: keyedOptions(question), critical: question.critical };
  const statistics = itemStatistics(item, answers);
  if (statistics.evidence !== "stable" || isAskedAfterTeaching(question)) return statistics;
  const flags = statistics.flags.filter((flag) => flag !== "unclear" && flag !== "too-easy");
  return { ...statistics, flags };
}

/** A version with its figures for its author, in one language. */
export function versionInsight(sample: VersionSample, locale: Locale): VersionInsight {
  const { question, current, publishedAt } = sample;
  return {
    current,
    publishedAt,
    type: question.type,
    critical: question.critical,
    taught: isAskedAfterTeaching(question),
    stem: question.stem[locale],
    options: optionTexts(question, locale),
    statistics: statisticsOf(sample),
  };
}

function optionTexts(question: Question, locale: Locale): VersionInsight["options"] {
  switch (question.type) {
    case "single":
    case "multiple":
    case "scenario":
      return question.options.map(({ id, text }) => ({ id, text: text[locale] }));
    case "numeric":
    case "ordering":
    case "matching":
      return [];
  }
}
