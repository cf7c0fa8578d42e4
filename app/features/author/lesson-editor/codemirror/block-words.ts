import { COMPONENT_FORMS, READERS } from "~/domain/lesson/edit/component-fields";
import { tagValues, type Tag } from "~/domain/lesson/edit/tag";
import { VARIANTS } from "~/domain/path/definition";
import type { Locale } from "~/domain/text";
import type { Translate } from "~/i18n/use-t";
import type { BlockChoices } from "../editor-view";

/** What blocks are called and what they say of themselves, in the reader's language. */
export interface BlockWords {
  readonly label: (tag: Tag) => string;
  readonly summary: (tag: Tag) => string;
  /** Said when a block is chosen with the keyboard. */
  readonly chosen: (tag: Tag) => string;
}

const SUMMARY = ["title", "figure", "who", "prompt", "id"] as const;
const LONGEST = 90;

export function blockWords(
  t: Translate,
  locale: Locale,
  text: Locale,
  choices: BlockChoices,
): BlockWords {
  const label = ({ name, kind }: Tag) => {
    const word = COMPONENT_FORMS[name].label[locale];
    return kind === "close" ? t("editor.block.end", { block: word }) : word;
  };
  const summary = (tag: Tag) => (tag.kind === "close" ? "" : shortened(summaryOf(tag)));
  const summaryOf = (tag: Tag): string => {
    const values = tagValues(tag);
    const id = typeof values.id === "string" ? values.id : "";
    if (tag.name === "Question")
      return choices.questions.find((one) => one.id === id)?.stem[text] ?? id;
    if (tag.name === "Term") return choices.terms.find((one) => one.id === id)?.term[text] ?? id;
    if (tag.name === "Only") {
      const named = String(values.for ?? "").split(" ");
      return VARIANTS.filter((one) => named.includes(one))
        .map((one) => READERS[one][locale])
        .join(", ");
    }
    const first = SUMMARY.map((name) => values[name]).find((value) => typeof value === "string");
    return typeof first === "string" ? first : "";
  };
  return {
    label,
    summary,
    chosen: (tag) =>
      t(tag.kind === "close" ? "editor.block.chosenEnd" : "editor.block.chosen", {
        block: `${label(tag)} ${summary(tag)}`.trim(),
      }),
  };
}

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`;
}
