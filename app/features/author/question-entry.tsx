import { HTML_LANG } from "~/i18n/locale";
import { useLocale, useT } from "~/i18n/use-t";
import type { Locale, Text } from "~/domain/text";
import { Details } from "~/ui/details";
import { TextLink } from "~/ui/text-link";
import { KeyView } from "./key-view";
import type { QuestionSheet } from "./question-sheet";
import { certifies } from "./question-use";

interface QuestionEntryProps {
  readonly sheet: QuestionSheet & { readonly advice?: readonly Text[] };
  /** Language of the question. */
  readonly language: Locale;
  /** The key stands open. */
  readonly open: boolean;
}

/** One question for its author: what it asks, what it is for, and its key. */
export function QuestionEntry({ sheet, language, open }: QuestionEntryProps) {
  const t = useT();
  const [lesson = "", question = ""] = sheet.id.split("/");
  return (
    <li className="py-4">
      <div lang={HTML_LANG[language]}>
        {sheet.case !== null && <p className="mb-2 max-w-read whitespace-pre-line">{sheet.case}</p>}
        <h3 className="max-w-read font-serif text-read font-strong">{sheet.stem}</h3>
      </div>
      <QuestionFacts sheet={sheet} language={language} />
      <Details summary={t("author.question.key")} open={open}>
        <div lang={HTML_LANG[language]}>
          <KeyView answer={sheet.key} />
        </div>
      </Details>
      <Advice advice={sheet.advice ?? []} />
      <p className="flex flex-wrap gap-x-6">
        <TextLink standalone to={`/studio/lessons/${lesson}/questions/${question}`}>
          {t("bank.questions.edit")}
        </TextLink>
        {certifies({ use: sheet.uses }) && (
          <TextLink standalone to={`/studio/questions/${sheet.id}/insight`}>
            {t("insight.open")}
          </TextLink>
        )}
        {sheet.uses.includes("check") && (
          <TextLink standalone to={`/studio/questions/regrade?question=${sheet.id}`}>
            {t("author.regrade.open")}
          </TextLink>
        )}
      </p>
    </li>
  );
}

function Advice({ advice }: { readonly advice: readonly Text[] }) {
  const t = useT();
  const locale = useLocale();
  if (advice.length === 0) return null;
  return (
    <Details summary={t("bank.questions.advice", { count: advice.length })}>
      <ul className="max-w-read space-y-2 text-call">
        {advice.map((line, index) => (
          <li key={index}>{line[locale]}</li>
        ))}
      </ul>
    </Details>
  );
}

interface QuestionFactsProps {
  readonly sheet: QuestionSheet;
  readonly language: Locale;
}

/** Type, uses, family and objective of a question. */
export function QuestionFacts({ sheet, language }: QuestionFactsProps) {
  const t = useT();
  const { type, uses, family, critical, objective } = sheet;
  const facts = [
    t(`author.type.${type}`),
    uses.map((use) => t(`author.use.${use}`)).join(", "),
    ...(family === null ? [] : [t("author.question.family", { family })]),
  ];
  return (
    <div className="mt-1 max-w-read text-small text-ink2">
      <p>{facts.join(" · ")}</p>
      {critical && <p className="font-strong text-ink">{t("author.question.critical")}</p>}
      <p>
        {t("author.question.objective")} <span lang={HTML_LANG[language]}>{objective.text}</span>
      </p>
    </div>
  );
}
