import { Form } from "@remix-run/react";
import { LOCALES } from "~/domain/text";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Select } from "~/ui/form/select";
import type { QuestionList } from "./question-list";
import { QUESTION_USES } from "./question-use";

interface QuestionFilterFormProps {
  readonly list: QuestionList;
  readonly open: boolean;
}

/** Which questions: a plain form that asks for the same page. */
export function QuestionFilterForm({ list, open }: QuestionFilterFormProps) {
  const t = useT();
  const { lesson, use, language } = list.filter;
  return (
    <Form
      method="get"
      key={`${lesson}-${use}-${language}`}
      className="grid items-end gap-4 md:grid-cols-2"
    >
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
        name="lang"
        label={t("author.filter.language")}
        defaultValue={language}
        options={LOCALES.map((one) => ({ value: one, label: t(`author.language.${one}`) }))}
      />
      {open && <input type="hidden" name="keys" value="open" />}
      <p className="md:col-span-2">
        <Button>{t("author.filter.show")}</Button>
      </p>
    </Form>
  );
}
