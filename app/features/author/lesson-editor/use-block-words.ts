import { useMemo } from "react";
import type { Locale } from "~/domain/text";
import { useLocale, useT } from "~/i18n/use-t";
import { blockWords, type BlockWords } from "./codemirror/block-words";
import type { BlockChoices } from "./editor-view";

/** What the blocks of a text are called: labels in the reader's language, questions in the text's. */
export function useBlockWords(text: Locale, choices: BlockChoices): BlockWords {
  const t = useT();
  const locale = useLocale();
  return useMemo(() => blockWords(t, locale, text, choices), [t, locale, text, choices]);
}
