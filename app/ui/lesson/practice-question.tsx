import { useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { FeedbackView } from "~/ui/question/feedback-view";
import { QuestionFields } from "~/ui/question/question-fields";
import { Stem } from "~/ui/question/stem";
import { IslandFrame } from "./island-frame";
import type { IslandForm, ViewOf } from "./island-view";

interface PracticeQuestionProps {
  readonly view: ViewOf<"question">;
  readonly form: IslandForm;
}

/** A practice question: feedback at once, and the question again for who wants another try. */
export function PracticeQuestion({ view, form }: PracticeQuestionProps) {
  const t = useT();
  const { question, feedback } = view;
  if (feedback === null || form.error !== null) return <Fields view={view} form={form} />;
  return (
    <section id={`block-${form.id}`} className="island">
      {question.type === "scenario" && <p className="question__case">{question.case}</p>}
      <Stem level={2}>{question.stem}</Stem>
      <FeedbackView feedback={feedback} live />
      <Details summary={t("lesson.retry")} key={form.commandKey}>
        <Fields view={{ ...view, answer: null }} form={{ ...form, saved: false }} nested />
      </Details>
    </section>
  );
}

function Fields({ view, form, nested }: PracticeQuestionProps & { readonly nested?: boolean }) {
  const t = useT();
  return (
    <IslandFrame form={form} submit={t("lesson.question.check")} nested={nested}>
      <QuestionFields
        question={view.question}
        answer={view.answer}
        id={form.id}
        level={2}
        error={form.error?.message}
      />
      <p className="island__note">{t("lesson.question.practice")}</p>
    </IslandFrame>
  );
}
