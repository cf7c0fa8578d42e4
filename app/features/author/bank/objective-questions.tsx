import { Form } from "@remix-run/react";
import { useLocale, useT } from "~/i18n/use-t";
import { HTML_LANG } from "~/i18n/locale";
import { Button } from "~/ui/button/button";
import { Details } from "~/ui/details";
import { TextArea } from "~/ui/form/text-area";
import { FEWEST, type LessonQuestions, type ListedObjective } from "./lesson-questions";
import { QuestionRows } from "./question-rows";

interface ObjectiveQuestionsProps {
  readonly objective: ListedObjective;
  readonly working: LessonQuestions["working"];
  readonly command: string;
}

/** An objective, how many questions of each use measure it, and the questions. */
export function ObjectiveQuestions({ objective, working, command }: ObjectiveQuestionsProps) {
  const t = useT();
  const locale = useLocale();
  const { id, text, uses, few, questions } = objective;
  return (
    <section aria-labelledby={`objective-${id}`} className="mt-10">
      <h2 id={`objective-${id}`} className="max-w-read font-serif text-title font-strong">
        {text[locale] || id}
      </h2>
      <p className="mt-1 text-small text-ink2">{t("bank.objective.counts", uses)}</p>
      {few.map((use) => (
        <p key={use} className="font-strong text-call">
          {t(`bank.objective.few.${use}`, { fewest: FEWEST[use] })}
        </p>
      ))}
      <Details summary={t("bank.objective.edit")}>
        <ObjectiveForm objective={objective} working={working} command={command} />
      </Details>
      {questions.length === 0 ? (
        <p>{t("bank.lesson.none")}</p>
      ) : (
        <QuestionRows questions={questions} working={working} command={command} />
      )}
    </section>
  );
}

interface ObjectiveFormProps extends Omit<ObjectiveQuestionsProps, "objective"> {
  readonly objective: ListedObjective | null;
}

function ObjectiveForm({ objective, working, command }: ObjectiveFormProps) {
  const t = useT();
  const id = objective?.id ?? "new";
  return (
    <Form method="post" action={`/studio/lessons/${working.slug}/objectives`} key={command}>
      <input type="hidden" name="command" value={`${command}-${id}`} />
      <input type="hidden" name="draft" value={working.draft?.id ?? ""} />
      <input type="hidden" name="objective" value={objective?.id ?? ""} />
      <div className="grid gap-4 md:grid-cols-2">
        {(["sr", "en"] as const).map((language) => (
          <TextArea
            key={language}
            id={`${id}-${language}`}
            name={language}
            lang={HTML_LANG[language]}
            label={t(`bank.objective.${language}`)}
            rows={2}
            maxLength={2_000}
            defaultValue={objective?.text[language] ?? ""}
          />
        ))}
      </div>
      <p className="mt-4">
        <Button>{t(objective === null ? "bank.objective.add" : "bank.objective.save")}</Button>
      </p>
    </Form>
  );
}

/** One more objective for the lesson. */
export function NewObjective({ working, command }: Omit<ObjectiveFormProps, "objective">) {
  const t = useT();
  return (
    <div className="mt-10">
      <Details summary={t("bank.objective.add")}>
        <ObjectiveForm objective={null} working={working} command={command} />
      </Details>
    </div>
  );
}
