import type { Locale, Text } from "~/domain/text";
import {
  asQuestionType,
  NO_TEXT,
  PARTNER_LIMITS,
  RIGHT,
  ROW_LIMITS,
  type DraftRow,
  type QuestionDraft,
} from "../edit/draft";
import { CERTIFYING_USES, OPEN_USES } from "../edit/draft-form";
import { blankDraft, freeId } from "../edit/draft-rows";
import type { QuestionType, QuestionUse } from "../question";
import { giftNumbers } from "./gift-numbers";
import type { GiftChoice, GiftItem, GiftText } from "./gift-item";
import { splitCase } from "./gift-text";
import { LOST } from "./words";

/** What was made of a GIFT question. */
export interface TakenGift {
  readonly draft: QuestionDraft | null;
  readonly lost: readonly Text[];
}

const USES: readonly QuestionUse[] = [...OPEN_USES, ...CERTIFYING_USES];

/** The value of one of our tags. */
function tagIn({ tags }: GiftItem, name: string): string {
  const found = (tags ?? []).find((one) => one.startsWith(`${name}:`));
  return found?.slice(name.length + 1) ?? "";
}

const inOne = (locale: Locale, text: string): Text => ({ ...NO_TEXT, [locale]: text });

const TAGS = /<\/?[a-z][^>]*>/gi;
const bare = ({ format, text }: GiftText): string =>
  format === "html" ? text.replace(TAGS, "").trim() : text;

/** What our tags say of a question; foreign files leave it to its author. */
function headOf(item: GiftItem, type: QuestionType): QuestionDraft {
  const wished = tagIn(item, "use").split(" ");
  const id = item.id?.split("/").at(-1) ?? "";
  return {
    ...blankDraft(type, tagIn(item, "objective")),
    id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : "",
    family: tagIn(item, "family"),
    critical: tagIn(item, "critical") === "yes",
    use: USES.filter((use) => wished.includes(use)),
    rows: [],
    partners: [],
  };
}

type Asked = Exclude<GiftItem, { type: "Category" | "Description" | "Essay" | "Short" }>;

function withStem(draft: QuestionDraft, item: Asked, locale: Locale): QuestionDraft {
  const text = bare(item.stem);
  if (draft.type !== "scenario") return { ...draft, stem: inOne(locale, text) };
  const parts = splitCase(text);
  return { ...draft, case: inOne(locale, parts.case), stem: inOne(locale, parts.stem) };
}

function rowsFrom(
  items: readonly { text: string; why: GiftText | null; key: string }[],
  locale: Locale,
): DraftRow[] {
  const rows: DraftRow[] = [];
  for (const { text, why, key } of items) {
    rows.push({
      id: freeId(rows),
      text: inOne(locale, text),
      why: inOne(locale, why === null ? "" : bare(why)),
      key,
    });
  }
  return rows;
}

/** Which of our types a choice is: a tag of ours says it, else its weights do. */
function choiceType(item: GiftItem, choices: readonly GiftChoice[]): QuestionType {
  const tagged = asQuestionType(tagIn(item, "type"));
  if (tagged === "single" || tagged === "multiple" || tagged === "scenario") return tagged;
  const right = choices.filter(isRight).length;
  const named = choices.some(({ isCorrect }) => isCorrect);
  return right === 1 && (named || choices.some(({ weight }) => weight === 100))
    ? "single"
    : "multiple";
}

const isRight = ({ isCorrect, weight }: GiftChoice): boolean =>
  weight === null ? isCorrect : isCorrect ? weight > 0 : weight > 0;

function choice(item: Extract<Asked, { type: "MC" }>, locale: Locale): TakenGift {
  const { choices } = item;
  const type = choiceType(item, choices);
  const best = (one: GiftChoice) => one.isCorrect || one.weight === 100;
  const credit = (one: GiftChoice) =>
    one.isCorrect && one.weight === null ? 100 : Math.max(0, Math.round(one.weight ?? 0));
  const key = (one: GiftChoice) => {
    if (type === "scenario") return String(credit(one));
    return (type === "single" ? best(one) : isRight(one)) ? RIGHT : "";
  };
  const rows = rowsFrom(
    choices.map((one) => ({ text: bare(one.text), why: one.feedback, key: key(one) })),
    locale,
  );
  const ours = tagIn(item, "type") !== "";
  const weighted = choices.some(({ weight }) => weight !== null);
  const draft = withStem({ ...headOf(item, type), rows }, item, locale);
  return {
    draft,
    lost: [
      ...(weighted && !ours && type !== "scenario" ? [LOST.weights] : []),
      ...(type === "scenario" && draft.case[locale] === "" ? [LOST.noCase] : []),
    ],
  };
}

const TRUTH: Readonly<Record<Locale, readonly [string, string]>> = {
  sr: ["Tačno", "Netačno"],
  en: ["True", "False"],
};

function trueFalse(item: Extract<Asked, { type: "TF" }>, locale: Locale): TakenGift {
  const right = { why: item.falseFeedback, key: RIGHT };
  const wrong = { why: item.trueFeedback, key: "" };
  const [yes, no] = TRUTH[locale];
  const rows = rowsFrom(
    [
      { text: yes, ...(item.isTrue ? right : wrong) },
      { text: no, ...(item.isTrue ? wrong : right) },
    ],
    locale,
  );
  return { draft: withStem({ ...headOf(item, "single"), rows }, item, locale), lost: [] };
}

function matching(item: Extract<Asked, { type: "Matching" }>, locale: Locale): TakenGift {
  const pairs = item.matchPairs;
  if (tagIn(item, "type") === "ordering") {
    const inOrder = [...pairs].sort((a, b) => Number(a.subanswer) - Number(b.subanswer));
    const rows = rowsFrom(
      inOrder.map(({ subquestion }) => ({ text: bare(subquestion), why: null, key: "" })),
      locale,
    );
    const why = item.globalFeedback === null ? "" : bare(item.globalFeedback);
    const draft = { ...headOf(item, "ordering"), rows, why: inOne(locale, why) };
    return { draft: withStem(draft, item, locale), lost: [] };
  }
  const partners: { id: string; text: Text }[] = [];
  for (const { subanswer } of pairs) {
    if (partners.some(({ text }) => text[locale] === subanswer)) continue;
    partners.push({ id: freeId(partners), text: inOne(locale, subanswer) });
  }
  const partnerOf = (answer: string) =>
    partners.find(({ text }) => text[locale] === answer)?.id ?? "";
  const rows = rowsFrom(
    pairs
      .filter(({ subquestion }) => subquestion.text !== "")
      .map(({ subquestion, subanswer }) => ({
        text: bare(subquestion),
        why: null,
        key: partnerOf(subanswer),
      })),
    locale,
  );
  const draft = { ...headOf(item, "matching"), rows, partners };
  return { draft: withStem(draft, item, locale), lost: [] };
}

function numeric(item: Extract<Asked, { type: "Numerical" }>, locale: Locale): TakenGift {
  const { value, tolerance, why, mistakes, lost } = giftNumbers(item.choices);
  const rows = rowsFrom(
    mistakes.map((mistake) => ({ text: "", why: mistake.why, key: mistake.value })),
    locale,
  );
  const draft = {
    ...headOf(item, "numeric"),
    rows,
    value,
    tolerance,
    unit: tagIn(item, "unit"),
    why: inOne(locale, bare(why ?? item.globalFeedback ?? { format: "plain", text: "" })),
  };
  return { draft: withStem(draft, item, locale), lost };
}

function taken(item: GiftItem, locale: Locale): TakenGift {
  switch (item.type) {
    case "MC":
      return choice(item, locale);
    case "TF":
      return trueFalse(item, locale);
    case "Matching":
      return matching(item, locale);
    case "Numerical":
      return numeric(item, locale);
    case "Short":
      return { draft: null, lost: [LOST.short] };
    case "Essay":
      return { draft: null, lost: [LOST.essay] };
    case "Description":
      return { draft: null, lost: [LOST.description] };
    case "Category":
      return { draft: null, lost: [LOST.category] };
  }
}

/** Rows within what the type takes. */
function within(draft: QuestionDraft): QuestionDraft {
  const rows = draft.rows.slice(0, ROW_LIMITS[draft.type].max);
  return { ...draft, rows, partners: draft.partners.slice(0, PARTNER_LIMITS.max) };
}

/** Makes a question of one language from what a GIFT reader found, and tells what was lost. */
export function fromGift(item: GiftItem, locale: Locale): TakenGift {
  const { draft, lost } = taken(item, locale);
  if (draft === null || !("stem" in item)) return { draft, lost };
  const kept = within(draft);
  const asked = "hasEmbeddedAnswers" in item ? item : null;
  const usesGlobal = draft.type === "numeric" || draft.type === "ordering";
  const formatted = item.stem.format === "html" || item.stem.format === "markdown";
  return {
    draft: kept,
    lost: [
      LOST.otherLanguage,
      ...lost,
      ...(asked?.hasEmbeddedAnswers === true ? [LOST.embedded] : []),
      ...(asked !== null && asked.globalFeedback !== null && !usesGlobal ? [LOST.feedback] : []),
      ...(formatted ? [LOST.format] : []),
      ...(kept.rows.length < draft.rows.length ? [LOST.tooManyRows] : []),
    ],
  };
}
