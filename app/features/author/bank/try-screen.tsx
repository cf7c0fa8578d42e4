import { Form } from "@remix-run/react";
import { LOCALES } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { FocusShell } from "~/ui/page/focus-shell";
import { FeedbackView } from "~/ui/question/feedback-view";
import { QuestionFields } from "~/ui/question/question-fields";
import { Stem } from "~/ui/question/stem";
import { TextLink } from "~/ui/text-link";
import type { TriedQuestion } from "./tried-question";
import { questionAddress } from "./working-questions";

/** A question exactly as its learner meets it; the answer is graded and forgotten. */
export function TryScreen({ tried }: { readonly tried: TriedQuestion }) {
  const t = useT();
  const { working, id, language, question, answer, feedback, problem } = tried;
  const here = questionAddress(working, `${id}/try`);
  const at = (lang: string) => `${here}${here.includes("?") ? "&" : "?"}lang=${lang}`;
  const graded = feedback !== null;
  return (
    <FocusShell
      exit={{ to: questionAddress(working, id), label: t("bank.try.back") }}
      position={t(`author.type.${question.type}`)}
      actions={
        graded ? (
          <TextLink standalone to={at(language)}>
            {t("bank.try.again")}
          </TextLink>
        ) : (
          <Button tone="filled" form="try">
            {t("bank.try.check")}
          </Button>
        )
      }
    >
      <p className="text-small text-ink2">{t("bank.try.note")}</p>
      <nav aria-label={t("bank.try.language")} className="mb-6 flex gap-4">
        {LOCALES.map((one) => (
          <TextLink
            key={one}
            standalone
            to={at(one)}
            aria-current={one === language ? "page" : undefined}
          >
            {t(`author.language.${one}`)}
          </TextLink>
        ))}
      </nav>
      <div lang={HTML_LANG[language]}>
        {graded ? (
          <>
            {question.type === "scenario" && <p className="question__case">{question.case}</p>}
            <Stem level={1}>{question.stem}</Stem>
            <FeedbackView feedback={feedback} live />
          </>
        ) : (
          <Form method="post" action={at(language)} id="try" key={language}>
            <QuestionFields
              question={question}
              answer={answer}
              id="tried"
              level={1}
              error={problem === null ? null : t("bank.try.problem")}
            />
          </Form>
        )}
      </div>
    </FocusShell>
  );
}
