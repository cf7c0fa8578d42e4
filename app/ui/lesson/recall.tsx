import type { QuestionFeedback } from "~/domain/quiz/view";
import { useT } from "~/i18n/use-t";
import { FeedbackView } from "~/ui/question/feedback-view";
import { Said } from "~/ui/question/said";
import { recalled, type Recalled } from "./recalled";
import type { RecallItem, ViewOf } from "./island-view";

/** What the reader said before the lesson, beside what is right and why. Nothing to send. */
export function Recall({ view, id }: { readonly view: ViewOf<"recall">; readonly id: string }) {
  const t = useT();
  return (
    <section id={`block-${id}`} className="island" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="island__title">
        {t("lesson.recall.title")}
      </h2>
      <div className="rows">
        {view.items.map((item) => (
          <RecalledQuestion key={item.id} item={item} />
        ))}
      </div>
    </section>
  );
}

function RecalledQuestion({ item }: { readonly item: RecallItem }) {
  const short = recalled(item.feedback);
  return (
    <div className="row recall">
      <h3 className="recall__stem">{item.stem}</h3>
      {short ? (
        <Short recalled={short} verdict={item.feedback.verdict} />
      ) : (
        <FeedbackView feedback={item.feedback} />
      )}
    </div>
  );
}

interface ShortProps {
  readonly recalled: Recalled;
  readonly verdict: QuestionFeedback["verdict"];
}

function Short({ recalled: { said, right, mistakes, whys }, verdict }: ShortProps) {
  const t = useT();
  return (
    <>
      <p className="recall__said">
        {said === null ? t("lesson.recall.unanswered") : t("lesson.recall.said", { answer: said })}
      </p>
      <Reasons texts={mistakes} />
      <Said verdict="right">
        {verdict === "right"
          ? t("lesson.recall.agrees")
          : t("lesson.recall.right", { answer: right })}
      </Said>
      <Reasons texts={whys} />
    </>
  );
}

function Reasons({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, index) => (
    <p key={index} className="feedback__why">
      {text}
    </p>
  ));
}
