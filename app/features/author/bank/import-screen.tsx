import { Form } from "@remix-run/react";
import { EXCHANGE_FORMATS } from "~/domain/quiz/exchange/imported";
import { LOCALES } from "~/domain/text";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { FileInput } from "~/ui/form/file-input";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { PageTitle } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import { ImportReportForm } from "./import-report-form";
import type { ImportView } from "./import-report";

/** Questions from other systems: a file or a text, then what can be taken of each. */
export function ImportScreen({ view }: { readonly view: ImportView }) {
  const t = useT();
  const locale = useLocale();
  return (
    <RolePage>
      <p>
        <TextLink
          standalone
          to={view.lesson === "" ? "/studio/questions" : `/studio/lessons/${view.lesson}/questions`}
        >
          {t(view.lesson === "" ? "author.questions.pageTitle" : "bank.question.back")}
        </TextLink>
      </p>
      <PageTitle detail={t("bank.import.detail")}>{t("bank.import.title")}</PageTitle>
      {view.refused !== null && (
        <div className="mb-6">
          <Notice tone="error" live>
            {view.refused[locale]}
          </Notice>
        </div>
      )}
      {view.report === null ? <Source view={view} /> : <ImportReportForm view={view} />}
    </RolePage>
  );
}

function Source({ view }: { readonly view: ImportView }) {
  const t = useT();
  return (
    <Form method="post" encType="multipart/form-data" reloadDocument className="grid gap-6">
      <input type="hidden" name="lesson" value={view.lesson} />
      <div className="grid gap-4 md:grid-cols-2">
        <Select
          name="format"
          label={t("bank.import.format")}
          defaultValue={view.format}
          options={EXCHANGE_FORMATS.map((one) => ({
            value: one,
            label: t(`bank.import.format.${one}`),
          }))}
        />
        <Select
          name="language"
          label={t("bank.import.language")}
          defaultValue={view.language}
          options={LOCALES.map((one) => ({ value: one, label: t(`author.language.${one}`) }))}
        />
      </div>
      <div>
        <label htmlFor="file" className="block font-strong">
          {t("bank.import.file")}
        </label>
        <p id="file-hint" className="pb-2 text-small text-ink2">
          {t("bank.import.fileHint")}
        </p>
        <FileInput
          id="file"
          name="file"
          accept=".csv,.txt,.gift,text/csv,text/plain"
          aria-describedby="file-hint"
        />
      </div>
      <TextArea
        name="source"
        label={t("bank.import.paste")}
        rows={8}
        defaultValue={view.source}
        spellCheck={false}
      />
      <p>
        <Button tone="filled">{t("bank.import.read")}</Button>
      </p>
      <p>
        <TextLink
          standalone
          reloadDocument
          to={`/studio/questions/export?format=csv&language=${view.language}${view.lesson === "" ? "" : `&lesson=${view.lesson}`}`}
        >
          {t("bank.import.example")}
        </TextLink>
      </p>
    </Form>
  );
}
