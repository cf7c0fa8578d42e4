import { Form } from "@remix-run/react";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Details } from "~/ui/details";
import { TextLink } from "~/ui/text-link";
import type { LessonQuestions, ListedQuestion } from "./lesson-questions";
import { questionAddress, questionsAddress } from "./working-questions";

interface QuestionRowsProps {
  readonly questions: readonly ListedQuestion[];
  readonly working: LessonQuestions["working"];
  readonly command: string;
}

/** Questions between hairlines, each with what is advised and the way to its form. */
export function QuestionRows({ questions, working, command }: QuestionRowsProps) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {questions.map((question) => (
        <QuestionRow key={question.index} {...{ question, working, command }} />
      ))}
    </ol>
  );
}

interface QuestionRowProps extends Omit<QuestionRowsProps, "questions"> {
  readonly question: ListedQuestion;
}

function QuestionRow({ question, working, command }: QuestionRowProps) {
  const t = useT();
  const locale = useLocale();
  const { id, type, stem, uses, critical, missing, advice } = question;
  const facts = [t(`author.type.${type}`), uses.map((use) => t(`author.use.${use}`)).join(", ")];
  return (
    <li className="py-3">
      <TextLink standalone to={questionAddress(working, id)} className="max-w-read font-strong">
        {stem[locale] || stem.sr || stem.en || t("bank.row.untitled", { id })}
      </TextLink>
      <p className="text-small text-ink2">{facts.filter((fact) => fact !== "").join(" · ")}</p>
      {critical && <p className="text-small font-strong">{t("author.question.critical")}</p>}
      {missing > 0 && (
        <p className="font-strong text-call">{t("bank.row.missing", { count: missing })}</p>
      )}
      {advice.length > 0 && (
        <Details summary={t("bank.row.advice", { count: advice.length })}>
          <ul className="max-w-read space-y-2">
            {advice.map((line, index) => (
              <li key={index}>{line[locale]}</li>
            ))}
          </ul>
        </Details>
      )}
      <Details summary={t("bank.row.more")}>
        <Form
          method="post"
          action={questionsAddress(working)}
          preventScrollReset
          className="flex flex-wrap gap-4"
        >
          <input type="hidden" name="command" value={`${command}-${question.index}`} />
          <input type="hidden" name="draft" value={working.draft?.id ?? ""} />
          <input type="hidden" name="question" value={id} />
          <Button name="act" value="up">
            {t("bank.row.up")}
          </Button>
          <Button name="act" value="down">
            {t("bank.row.down")}
          </Button>
          <Button tone="destructive" name="act" value="remove">
            {t("bank.row.remove")}
          </Button>
        </Form>
      </Details>
    </li>
  );
}
