import { useT } from "~/i18n/use-t";
import { QuestionFields } from "~/ui/question/question-fields";
import { IslandFrame } from "./island-frame";
import type { IslandForm, ViewOf } from "./island-view";

interface PreQuestionProps {
  readonly view: ViewOf<"question">;
  readonly form: IslandForm;
}

/** A question asked before its answer is taught: kept without feedback, brought back at the end. */
export function PreQuestion({ view, form }: PreQuestionProps) {
  const t = useT();
  return (
    <IslandFrame
      form={form}
      submit={t(form.saved ? "lesson.question.change" : "lesson.question.save")}
      savedText={t("lesson.question.preSaved")}
    >
      <QuestionFields
        question={view.question}
        answer={view.answer}
        id={form.id}
        level={2}
        error={form.error?.message}
      />
      {!form.saved && <p className="island__note">{t("lesson.question.pre")}</p>}
    </IslandFrame>
  );
}
