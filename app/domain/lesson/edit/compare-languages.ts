import { componentRole } from "~/domain/lesson/components";
import { partsOfText, type TextPart } from "./parts";
import { textProperty, type Tag } from "./tag";

/** What a part lacks in one language against the other. */
export type PartDifference =
  /** Only the other language has this part. */
  | { readonly kind: "missing" }
  /** The part is there and nothing stands in it. */
  | { readonly kind: "empty" }
  /** The same words as in the other language: not translated yet. */
  | { readonly kind: "untranslated" }
  /** Blocks that only one of the two has, as `Question first-try`. */
  | {
      readonly kind: "blocks";
      readonly onlyHere: readonly string[];
      readonly onlyThere: readonly string[];
    };

/** The same part of a lesson in both languages. */
export interface PartPair {
  readonly sr: TextPart | null;
  readonly en: TextPart | null;
  /** Seen from the Serbian text, then from the English one; empty: nothing to do. */
  readonly inSr: readonly PartDifference[];
  readonly inEn: readonly PartDifference[];
}

/** Both languages of a lesson side by side, part by part, in the order in which they stand. */
export function compareLanguages(sr: string, en: string): readonly PartPair[] {
  const [first, second] = [partsOfText(sr), partsOfText(en)];
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
    const here = first[index] ?? null;
    const there = second[index] ?? null;
    return {
      sr: here,
      en: there,
      inSr: differences(here && { text: sr, part: here }, there && { text: en, part: there }),
      inEn: differences(there && { text: en, part: there }, here && { text: sr, part: here }),
    };
  });
}

interface Side {
  readonly text: string;
  readonly part: TextPart;
}

function differences(here: Side | null, there: Side | null): readonly PartDifference[] {
  if (!here) return [{ kind: "missing" }];
  const words = wordsOf(here);
  const found: PartDifference[] = [];
  if (words === "") found.push({ kind: "empty" });
  else if (there && words === wordsOf(there) && /\p{L}{2}/u.test(words)) {
    found.push({ kind: "untranslated" });
  }
  if (!there) return found;
  const [ours, theirs] = [labelsOf(here.part), labelsOf(there.part)];
  const onlyHere = without(ours, theirs);
  const onlyThere = without(theirs, ours);
  if (onlyHere.length > 0 || onlyThere.length > 0) {
    found.push({ kind: "blocks", onlyHere, onlyThere });
  }
  return found;
}

/** The prose of a part: without its tags, whose ids are the same in both languages anyway. */
function wordsOf({ text, part }: Side): string {
  let at = part.body;
  let words = "";
  for (const { from, to } of part.tags) {
    words += `${text.slice(at, from)} `;
    at = to;
  }
  return (words + text.slice(at, part.to)).replace(/\s+/g, " ").trim();
}

/** The blocks of a part; terms of a sentence differ freely between languages. */
function labelsOf({ tag, tags }: TextPart): readonly string[] {
  const blocks = tags.filter(({ kind, name }) => kind !== "close" && !isWordLevel(name));
  const teaches = ["teaches", "remedies", "stage"].map((name) => textProperty(tag, name));
  return [`Part ${teaches.filter((one) => one !== "").join(" ")}`.trim(), ...blocks.map(labelOf)];
}

const isWordLevel = (name: Tag["name"]) => componentRole(name) === "term";

function labelOf(tag: Tag): string {
  const detail =
    textProperty(tag, "id") || textProperty(tag, "for") || textProperty(tag, "verdict");
  return detail === "" ? tag.name : `${tag.name} ${detail}`;
}

/** Those of one list that the other lacks, each as often as it is missing. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
