import { Form } from "@remix-run/react";
import { QUESTION_TYPES } from "~/domain/quiz/edit/draft";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Select } from "~/ui/form/select";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import type { LessonQuestions } from "./lesson-questions";
import type { ListNotice } from "./list-notice";
import { NewObjective, ObjectiveQuestions } from "./objective-questions";
import { QuestionRows } from "./question-rows";

interface LessonQuestionsScreenProps {
  readonly list: LessonQuestions;
  readonly notice: ListNotice | null;
  /** How many were imported just now. */
  readonly added: number | null;
}

/** All questions of a lesson's working copy, objective by objective, and what is too few. */
export function LessonQuestionsScreen({ list, notice, added }: LessonQuestionsScreenProps) {
  const t = useT();
  const locale = useLocale();
  const { working, count, objectives, loose, command } = list;
  return (
    <RolePage>
      <p>
        <TextLink standalone to={`/studio/lessons/${working.slug}`}>
          {t("bank.lesson.back")}
        </TextLink>
      </p>
      <PageTitle detail={working.title[locale]}>{t("bank.lesson.title", { count })}</PageTitle>
      <Happened notice={notice} added={added} />
      <p className="max-w-read text-small text-ink2">{whose(t, working.draft)}</p>
      <Problems list={list} />
      {!list.broken && <NewQuestion list={list} />}
      {objectives.map((objective) => (
        <ObjectiveQuestions key={objective.id} {...{ objective, working, command }} />
      ))}
      {loose.length > 0 && (
        <Section id="loose" title={t("bank.lesson.loose")}>
          <QuestionRows questions={loose} working={working} command={command} />
        </Section>
      )}
      {!list.broken && <NewObjective working={working} command={command} />}
      <Section id="files" title={t("bank.lesson.import")}>
        <p>
          <TextLink standalone to={`/studio/questions/import?lesson=${working.slug}`}>
            {t("bank.lesson.import")}
          </TextLink>
        </p>
        {(["csv", "gift"] as const).map((format) => (
          <p key={format}>
            <TextLink
              standalone
              reloadDocument
              to={`/studio/questions/export?format=${format}&language=${locale}&lesson=${working.slug}`}
            >
              {t(format === "csv" ? "bank.lesson.export" : "bank.lesson.exportGift")}
            </TextLink>
          </p>
        ))}
      </Section>
    </RolePage>
  );
}

function whose(t: ReturnType<typeof useT>, draft: LessonQuestions["working"]["draft"]): string {
  if (draft === null) return t("bank.lesson.published");
  return draft.mine ? t("bank.lesson.mine") : t("bank.lesson.shared", { name: draft.ownerName });
}

function Happened({ notice, added }: Omit<LessonQuestionsScreenProps, "list">) {
  const t = useT();
  if (added !== null) {
    return (
      <div className="mb-6">
        <Notice tone="done" live>
          {t("bank.import.added", { count: added })}
        </Notice>
      </div>
    );
  }
  if (notice === null) return null;
  const words = {
    saved: t("bank.lesson.saved"),
    missing: t("bank.lesson.missing"),
    incomplete: t("bank.objective.incomplete"),
    "too-many": t("bank.objective.too-many"),
  };
  return (
    <div className="mb-6">
      <Notice tone={notice === "saved" ? "done" : "error"} live>
        {words[notice]}
      </Notice>
    </div>
  );
}

function Problems({ list }: { readonly list: LessonQuestions }) {
  const t = useT();
  const locale = useLocale();
  if (list.problems.length === 0) return null;
  return (
    <div className="mt-6">
      <Notice tone="error">
        <p className="font-strong">
          {t(list.broken ? "bank.lesson.broken" : "bank.lesson.alsoWrong")}
        </p>
        <ul>
          {list.problems.map(({ line, message }, index) => (
            <li key={index}>{t("bank.lesson.line", { line, message: message[locale] })}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function NewQuestion({ list }: { readonly list: LessonQuestions }) {
  const t = useT();
  const locale = useLocale();
  const { working, objectives } = list;
  return (
    <Section id="new" title={t("bank.lesson.add")}>
      <Form
        method="get"
        action={`/studio/lessons/${working.slug}/questions/new`}
        className="grid items-end gap-4 md:grid-cols-2"
      >
        {working.draft !== null && !working.draft.mine && (
          <input type="hidden" name="draft" value={working.draft.id} />
        )}
        <Select
          name="type"
          label={t("bank.lesson.addType")}
          options={QUESTION_TYPES.map((type) => ({ value: type, label: t(`author.type.${type}`) }))}
        />
        <Select
          name="objective"
          label={t("bank.lesson.addObjective")}
          options={objectives.map(({ id, text }) => ({ value: id, label: text[locale] || id }))}
        />
        <p className="md:col-span-2">
          <Button tone="filled">{t("bank.lesson.write")}</Button>
        </p>
      </Form>
    </Section>
  );
}
