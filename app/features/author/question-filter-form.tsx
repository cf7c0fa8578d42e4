import { Form } from "@remix-run/react";
import { LOCALES } from "~/domain/text";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Details } from "~/ui/details";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";
import { QUESTION_ONLY, type QuestionList } from "./question-list";
import { QUESTION_USES } from "./question-use";

interface QuestionFilterFormProps {
  readonly list: QuestionList;
  readonly open: boolean;
}

/** Which questions: a plain form that asks for the same page. */
export function QuestionFilterForm({ list, open }: QuestionFilterFormProps) {
  const t = useT();
  const { lesson, use, language, text, objective, only } = list.filter;
  return (
    <Form method="get" key={JSON.stringify(list.filter)}>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="min-w-0 flex-[1_1_14rem]">
          <TextInput
            name="text"
            type="search"
            label={t("bank.filter.search")}
            hint={t("bank.filter.searchHint")}
            defaultValue={text}
            maxLength={200}
          />
        </div>
        <Button>{t("author.filter.show")}</Button>
      </div>
      <Details
        summary={t("bank.filter.narrow")}
        open={lesson !== null || use !== null || only !== null}
      >
        <div className="grid items-end gap-4 md:grid-cols-2">
          <div className="md:col-span-2">
            <Select
              name="lesson"
              label={t("author.filter.lesson")}
              defaultValue={lesson ?? ""}
              options={[
                { value: "", label: t("author.filter.allLessons") },
                ...list.lessons.map(({ slug, title }) => ({ value: slug, label: title })),
              ]}
            />
          </div>
          {list.objectives.length > 0 && (
            <div className="md:col-span-2">
              <Select
                name="objective"
                label={t("bank.filter.objective")}
                defaultValue={objective ?? ""}
                options={[
                  { value: "", label: t("bank.filter.allObjectives") },
                  ...list.objectives.map((one) => ({ value: one.id, label: one.text })),
                ]}
              />
            </div>
          )}
          <Select
            name="use"
            label={t("author.filter.use")}
            defaultValue={use ?? ""}
            options={[
              { value: "", label: t("author.filter.allUses") },
              ...QUESTION_USES.map((one) => ({ value: one, label: t(`author.use.${one}`) })),
            ]}
          />
          <Select
            name="only"
            label={t("bank.filter.only")}
            defaultValue={only ?? ""}
            options={[
              { value: "", label: t("bank.filter.everything") },
              ...QUESTION_ONLY.map((one) => ({ value: one, label: t(`bank.filter.${one}`) })),
            ]}
          />
          <Select
            name="lang"
            label={t("author.filter.language")}
            defaultValue={language}
            options={LOCALES.map((one) => ({ value: one, label: t(`author.language.${one}`) }))}
          />
        </div>
      </Details>
      {open && <input type="hidden" name="keys" value="open" />}
    </Form>
  );
}
