import type { ReactNode } from "react";
import { AdviceLines } from "./advice-lines";
import { useNotes } from "./field-notes";
import { LOCALES } from "~/domain/text";

interface GroupProps {
  readonly legend: string;
  readonly hint?: string;
  /** Field under whose name findings about the whole group stand. */
  readonly field: string;
  readonly children: ReactNode;
}

/** Fields that belong together, with what is said of them as a whole. */
export function Group({ legend, hint, field, children }: GroupProps) {
  const notes = [useNotes(field), useNotes(field, LOCALES[0]), useNotes(field, LOCALES[1])];
  const error = notes[0]?.error;
  const errorId = `${field}-error`;
  return (
    <fieldset
      id={`group-${field}`}
      className="mt-10 min-w-0"
      aria-describedby={error === undefined ? undefined : errorId}
    >
      <legend className="pb-1 font-serif text-title font-strong">{legend}</legend>
      {hint !== undefined && <p className="max-w-read pb-2 text-small text-ink2">{hint}</p>}
      {error !== undefined && (
        <p id={errorId} className="pb-2 font-strong text-error">
          {error}
        </p>
      )}
      <AdviceLines advice={notes.flatMap(({ advice }) => advice)} />
      {children}
    </fieldset>
  );
}
