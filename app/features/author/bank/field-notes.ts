import { createContext, useContext } from "react";
import type { DraftProblem } from "~/domain/quiz/edit/draft-problems";
import type { WritingFinding } from "~/domain/quiz/writing/finding";
import type { Locale } from "~/domain/text";

/** What is said at the fields of a question. */
interface FieldNotes {
  readonly problems: readonly DraftProblem[];
  readonly advice: readonly WritingFinding[];
  /** The language in which it is said. */
  readonly locale: Locale;
}

const NotesContext = createContext<FieldNotes>({ problems: [], advice: [], locale: "sr" });

export const NotesProvider = NotesContext.Provider;

/** What is wrong at a field, and what is advised there, in the reader's words. */
export function useNotes(field: string, language: Locale | null = null) {
  const { problems, advice, locale } = useContext(NotesContext);
  const name = language === null ? field : `${field}.${language}`;
  return {
    error: problems.find((problem) => problem.field === name)?.message[locale],
    advice: advice
      .filter((one) => one.field === field && one.locale === language)
      .map(({ message }) => message[locale]),
  };
}
