import { parse } from "gift-pegjs";
import { giftBlocks, type GiftBlock, type GiftItem } from "~/domain/quiz/exchange/gift-item";
import {
  IMPORT_LIMITS,
  type ImportedQuestion,
  type ImportReport,
} from "~/domain/quiz/exchange/imported";
import { fromGift } from "~/domain/quiz/exchange/read-gift";
import { LOST, REFUSED } from "~/domain/quiz/exchange/words";
import type { Locale } from "~/domain/text";

/** What the reader leaves escaped in the right sides of pairs. */
const ESCAPED = /&&(092|058|035|061|123|125|126|010);/g;

function unescaped(item: GiftItem): GiftItem {
  if (item.type !== "Matching") return item;
  const matchPairs = item.matchPairs.map((pair) => ({
    ...pair,
    subanswer: pair.subanswer
      .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number(code)))
      .trim(),
  }));
  return { ...item, matchPairs };
}

/** The questions of one block; null when it is no GIFT. */
function itemsIn(text: string): readonly GiftItem[] | null {
  try {
    // The reader wants to see the line end after a category.
    return parse(`${text}\n`).map(unescaped);
  } catch {
    // Whatever stops the reader, syntax or nesting: this block is not what it can read.
    return null;
  }
}

const firstWords = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, 80);

function nameOf(item: GiftItem): string {
  return item.title ?? ("stem" in item ? firstWords(item.stem.text) : "");
}

function questionsIn({ line, text }: GiftBlock, locale: Locale): readonly ImportedQuestion[] {
  const name = firstWords(text.replace(/^\/\/.*$/gm, ""));
  const refused = (why: (typeof LOST)["tooLong" | "brokenGift"]): ImportedQuestion[] => [
    { line, name, draft: null, lost: [why] },
  ];
  if (text.length > IMPORT_LIMITS.questionLength) return refused(LOST.tooLong);
  const items = itemsIn(text);
  if (items === null) return refused(LOST.brokenGift);
  return items.map((item) => ({ line, name: nameOf(item), ...fromGift(item, locale) }));
}

/** Reads a GIFT file block by block, so that one broken question costs no other. Never throws. */
export function readGift(source: string, locale: Locale): ImportReport {
  const blocks = giftBlocks(source);
  if (blocks.length === 0) return { kind: "refused", message: REFUSED.empty };
  if (blocks.length > IMPORT_LIMITS.questions) return { kind: "refused", message: REFUSED.tooMany };
  return {
    kind: "read",
    questions: blocks.flatMap((block) => questionsIn(block, locale)),
    notes: [],
  };
}
