import { Form } from "@remix-run/react";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Select } from "~/ui/form/select";
import { Notice } from "~/ui/notice";
import { CheckField } from "./check-field";
import type { ImportedList, ImportView } from "./import-report";

/** What a file holds, question by question, and which of them go into a lesson's draft. */
export function ImportReportForm({ view }: { readonly view: ImportView }) {
  const t = useT();
  const locale = useLocale();
  const { report, problem, lessons } = view;
  if (report === null) return null;
  const count = report.questions.length;
  return (
    <Form
      method="post"
      action="/studio/questions/import/added"
      encType="multipart/form-data"
      reloadDocument
    >
      <input type="hidden" name="command" value={view.command} />
      <input type="hidden" name="format" value={view.format} />
      <input type="hidden" name="language" value={view.language} />
      <textarea name="source" defaultValue={view.source} hidden readOnly />
      <Notice tone={report.taken === 0 ? "call" : "plain"} live>
        <p className="font-strong">{t("bank.import.report", { count })}</p>
        <p>{t("bank.import.taken", { taken: report.taken, count })}</p>
      </Notice>
      {problem !== null && (
        <div className="mt-4">
          <Notice tone="error" live>
            {t(`bank.import.${problem}`)}
          </Notice>
        </div>
      )}
      <ol className="mt-6 divide-y divide-line border-y border-line">
        {report.questions.map((question) => (
          <Imported key={question.index} question={question} />
        ))}
      </ol>
      {report.taken > 0 && (
        <div className="mt-6 grid gap-4">
          <Select
            name="lesson"
            label={t("bank.import.lesson")}
            defaultValue={view.lesson}
            options={[
              { value: "", label: t("bank.import.chooseLesson") },
              ...lessons.map(({ slug, title }) => ({ value: slug, label: title[locale] })),
            ]}
          />
          <p>
            <Button tone="filled">{t("bank.import.add")}</Button>
          </p>
        </div>
      )}
    </Form>
  );
}

function Imported({ question }: { readonly question: ImportedList["questions"][number] }) {
  const t = useT();
  const locale = useLocale();
  const { index, line, name, type, stem, missing, lost } = question;
  const where = t("bank.import.line", { line });
  return (
    <li className="py-3">
      <p className="max-w-read font-strong">{stem || name || where}</p>
      <p className="text-small text-ink2">
        {type === null ? where : `${t(`author.type.${type}`)} · ${where}`}
      </p>
      {type === null && <p className="font-strong text-call">{t("bank.import.notTaken")}</p>}
      {type !== null && (
        <p className={missing > 0 ? "text-call" : "text-key"}>
          {missing > 0 ? t("bank.import.unfinished", { count: missing }) : t("bank.import.whole")}
        </p>
      )}
      {lost.length > 0 && (
        <ul aria-label={t("bank.import.lost")} className="max-w-read text-small">
          {lost.map((one, at) => (
            <li key={at}>{one[locale]}</li>
          ))}
        </ul>
      )}
      {type !== null && (
        <CheckField
          type="checkbox"
          name="chosen"
          value={String(index)}
          defaultChecked
          label={t("bank.import.take")}
        />
      )}
    </li>
  );
}
