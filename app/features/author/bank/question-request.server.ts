import { asQuestionType, type QuestionDraft } from "~/domain/quiz/edit/draft";
import { readDraft, readRowChange, type RowChange } from "~/domain/quiz/edit/draft-form";
import { withMovedRow, withoutRow, withRow } from "~/domain/quiz/edit/draft-rows";
import { AppError } from "~/platform/app-error";
import { field } from "~/platform/http/form.server";
import { textIn } from "~/platform/http/read-form.server";
import type { OpenedQuestion } from "./read-question.server";

const NEW = "new";

/** Which question an address means; null: a new one of no known type. */
export function openedQuestion(name: string, wish: URLSearchParams): OpenedQuestion | null {
  if (name !== NEW) return { id: name };
  const type = asQuestionType(wish.get("type"));
  return type && { type, objective: wish.get("objective") };
}

interface WrittenQuestion {
  readonly draftId: string | null;
  /** Null: a new question. */
  readonly id: string | null;
  readonly base: string;
  readonly draft: QuestionDraft;
  readonly command: string;
  readonly unfinished: boolean;
  /** Set when a button asks for another row instead of saving. */
  readonly change: RowChange | null;
}

/** What the form of a question sends. Throws `bad-form` when it is no such form. */
export function readWritten(form: FormData, name: string): WrittenQuestion {
  const draft = readDraft(form);
  if (draft === null) throw new AppError("bad-form");
  const base = textIn(form, "base");
  // A question that was removed meanwhile is written anew, under the address it had.
  const isNew = name === NEW || base === "";
  const wish = textIn(form, "do");
  return {
    draftId: textIn(form, "draft") || null,
    id: isNew ? null : name,
    base,
    draft: isNew && name !== NEW ? { ...draft, id: name } : draft,
    command: field(form, "command"),
    unfinished: wish === "unfinished",
    change: readRowChange(wish),
  };
}

/** The question with its rows as a button asks. */
export function changeRow(draft: QuestionDraft, { act, list, index }: RowChange): QuestionDraft {
  switch (act) {
    case "add":
      return withRow(draft, list);
    case "remove":
      return withoutRow(draft, list, index);
    case "up":
      return withMovedRow(draft, list, index, -1);
    case "down":
      return withMovedRow(draft, list, index, 1);
  }
}
