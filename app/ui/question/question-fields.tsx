import { useId } from "react";
import type { PublicAnswer, PublicQuestion } from "~/domain/quiz/view";
import { useT } from "~/i18n/use-t";
import { ChoiceOptions } from "./choice-options";
import { MatchingRows } from "./matching-rows";
import { NumericField } from "./numeric-field";
import { OrderingList } from "./ordering-list";
import { questionHint } from "./question-hint";
import { SortingRows } from "./sorting-rows";
import { Stem } from "./stem";
import { isSorting } from "./is-sorting";

interface QuestionFieldsProps {
  readonly question: PublicQuestion;
  readonly answer: PublicAnswer | null;
  /** Unique on the page; ids of the controls begin with it. */
  readonly id: string;
  /** Level of the stem as a heading; 1 on a question's own screen. */
  readonly level?: 1 | 2 | 3;
  /** What is wrong and what to do, shown above the controls. */
  readonly error?: string | null;
}

/**
 * A question as form controls, for any form around it. Names: `choice` (radio or checkbox),
 * `value`, `place-<position>` (1-based place) or `match-<position>` (right position).
 */
export function QuestionFields({ question, answer, id, level = 2, error }: QuestionFieldsProps) {
  const t = useT();
  const caseId = useId();
  const hint = questionHint(question);
  const described = [
    question.type === "scenario" ? caseId : null,
    hint ? `${id}-hint` : null,
    error ? `${id}-error` : null,
  ].filter((one) => one !== null);
  return (
    <div className="question">
      {question.type === "scenario" && (
        <p id={caseId} className="question__case">
          {question.case}
        </p>
      )}
      <fieldset className="question__fields" aria-describedby={described.join(" ") || undefined}>
        <legend>
          <Stem level={level}>{question.stem}</Stem>
        </legend>
        {hint && (
          <p id={`${id}-hint`} className="question__hint">
            {t(hint)}
          </p>
        )}
        {error && (
          <p id={`${id}-error`} className="question__error" role="alert">
            {error}
          </p>
        )}
        <Controls question={question} answer={answer} id={id} />
      </fieldset>
    </div>
  );
}

function Controls({
  question,
  answer,
  id,
}: Pick<QuestionFieldsProps, "question" | "answer" | "id">) {
  switch (question.type) {
    case "single":
    case "scenario":
    case "multiple":
      return (
        <ChoiceOptions
          options={question.options}
          many={question.type === "multiple"}
          chosen={chosenOptions(answer)}
        />
      );
    case "numeric":
      return (
        <NumericField
          id={id}
          unit={question.unit}
          value={answer?.type === "numeric" ? answer.value : ""}
        />
      );
    case "ordering":
      return (
        <OrderingList
          id={id}
          items={question.items}
          order={answer?.type === "ordering" ? answer.order : null}
        />
      );
    case "matching": {
      const pairs = answer?.type === "matching" ? answer.pairs : [];
      const Rows = isSorting(question) ? SortingRows : MatchingRows;
      return <Rows id={id} left={question.left} right={question.right} pairs={pairs} />;
    }
  }
}

function chosenOptions(answer: PublicAnswer | null): readonly number[] {
  if (answer?.type === "multiple") return answer.choices;
  return answer?.type === "single" || answer?.type === "scenario" ? [answer.choice] : [];
}
