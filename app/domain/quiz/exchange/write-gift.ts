import type { Locale, Text } from "~/domain/text";
import { RIGHT, type QuestionDraft } from "../edit/draft";
import { plainDecimal } from "../edit/plain-decimal";
import { condensed, giftText, withCase } from "./gift-text";
import type { Exported } from "./imported";
import { LOST } from "./words";
import type { LessonDraft } from "./write-csv";

/** A tag may hold anything but the bracket that ends it. */
const tag = (name: string, value: string): string =>
  `[tag:${name}:${value.replace(/[\]\p{C}]/gu, "")}]`;

/** What GIFT has no place for but Moodle keeps as tags. */
function tagsOf({ lesson, draft }: LessonDraft): string {
  const { id, type, objective, family, critical, use, unit } = draft;
  return [
    `// [id:${lesson}/${id}]`,
    tag("type", type),
    ...(objective === "" ? [] : [tag("objective", objective)]),
    ...(family === "" ? [] : [tag("family", family)]),
    ...(critical ? [tag("critical", "yes")] : []),
    ...(use.length === 0 ? [] : [tag("use", use.join(" "))]),
    ...(type === "numeric" && unit !== "" ? [tag("unit", unit)] : []),
  ].join(" ");
}

const feedback = (why: string): string => (why.trim() === "" ? "" : `#${giftText(why)}`);

/** A share of 100 with as many digits as Moodle takes. */
const share = (part: number): string => String(Number(part.toFixed(5)));

function markedAnswers({ type, rows }: QuestionDraft, locale: Locale): string[] {
  const right = rows.filter(({ key }) => key === RIGHT).length;
  return rows.map(({ key, text, why }) => {
    const isRight = key === RIGHT;
    const mark =
      type === "single"
        ? isRight
          ? "="
          : "~"
        : `~%${isRight ? share(100 / Math.max(1, right)) : `-${share(100 / Math.max(1, rows.length - right))}`}%`;
    return `${mark}${giftText(text[locale])}${feedback(why[locale])}`;
  });
}

function creditedAnswers({ rows }: QuestionDraft, locale: Locale): string[] {
  return rows.map(({ key, text, why }) => {
    const credit = key.trim();
    const mark = credit === "100" ? "=" : credit === "0" || credit === "" ? "~" : `~%${credit}%`;
    return `${mark}${giftText(text[locale])}${feedback(why[locale])}`;
  });
}

function numericAnswers(draft: QuestionDraft, locale: Locale): string[] {
  const { value, tolerance, rows, why } = draft;
  return [
    `=${plainDecimal(value)}:${plainDecimal(tolerance)}${feedback(why[locale])}`,
    ...rows.map((row) => `=%0%${plainDecimal(row.key)}:0${feedback(row.why[locale])}`),
  ];
}

function pairs(draft: QuestionDraft, locale: Locale): string[] {
  const texts = new Map(draft.partners.map(({ id, text }) => [id, text[locale]]));
  return draft.rows.map(
    ({ text, key }) => `=${giftText(text[locale])} -> ${giftText(texts.get(key) ?? "")}`,
  );
}

function places(draft: QuestionDraft, locale: Locale): string[] {
  const rows = draft.rows.map(({ text }, index) => `=${giftText(text[locale])} -> ${index + 1}`);
  const why = draft.why[locale];
  return why.trim() === "" ? rows : [...rows, `####${giftText(why)}`];
}

function answersOf(draft: QuestionDraft, locale: Locale): string[] {
  switch (draft.type) {
    case "single":
    case "multiple":
      return markedAnswers(draft, locale);
    case "scenario":
      return creditedAnswers(draft, locale);
    case "numeric":
      return numericAnswers(draft, locale);
    case "matching":
      return pairs(draft, locale);
    case "ordering":
      return places(draft, locale);
  }
}

function stemOf({ type, case: situation, stem }: QuestionDraft, locale: Locale): string {
  return type === "scenario" ? withCase(situation[locale], stem[locale]) : stem[locale];
}

function lostParts(draft: QuestionDraft, locale: Locale): Text[] {
  const texts = [draft.stem, draft.case, ...draft.rows.flatMap(({ text, why }) => [text, why])];
  const used = new Set(draft.rows.map(({ key }) => key));
  return [
    ...(draft.type === "matching" && draft.rows.some(({ why }) => why[locale].trim() !== "")
      ? [LOST.explanations]
      : []),
    ...(draft.type === "matching" && draft.partners.some(({ id }) => !used.has(id))
      ? [LOST.spareRight]
      : []),
    ...(texts.some((text) => condensed(text[locale]) !== text[locale]) ? [LOST.blankLines] : []),
  ];
}

function block(one: LessonDraft, locale: Locale): string {
  const { draft, lesson } = one;
  const opening = draft.type === "numeric" ? "{#" : "{";
  return [
    ...lostParts(draft, locale).map((part) => `// ${part[locale]}`),
    tagsOf(one),
    `::${giftText(`${lesson}/${draft.id}`)}:: ${giftText(stemOf(draft, locale))} ${opening}`,
    ...answersOf(draft, locale),
    "}",
  ].join("\n");
}

/**
 * Questions of one language as GIFT, as Moodle reads it. What GIFT has no place for stands in tags
 * or is named in `lost`, and in the file as a comment above its question. An order is written as
 * pairs of items and places.
 */
export function writeGift(drafts: readonly LessonDraft[], locale: Locale): Exported {
  return {
    text: `// ${LOST.oneLanguage[locale]}\n\n${drafts.map((one) => block(one, locale)).join("\n\n")}\n`,
    lost: drafts.flatMap(({ draft }) => {
      const parts = lostParts(draft, locale);
      return parts.length === 0 ? [] : [{ id: draft.id, parts }];
    }),
  };
}
