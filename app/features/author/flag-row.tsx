import { Form } from "@remix-run/react";
import { FLAG_LIMITS } from "~/domain/lesson/flag";
import { shortDay } from "~/i18n/dates";
import { HTML_LANG } from "~/i18n/locale";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { TextArea } from "~/ui/form/text-area";
import { TextLink } from "~/ui/text-link";
import { Quote } from "~/ui/quote";
import type { FlagEntry } from "./flag-view";

interface FlagRowProps {
  readonly flag: FlagEntry;
  readonly timeZone: string;
  /** An answer that was not taken, and what to do about it. */
  readonly error: { readonly message: string; readonly answer: string } | null;
}

/** One flagged passage: what is wrong with it, where it stands, who says so, and the answer. */
export function FlagRow({ flag, timeZone, error }: FlagRowProps) {
  const t = useT();
  const locale = useLocale();
  const { reason, quote, note, language, settled, name } = flag;
  const day = (at: number) => shortDay(at, timeZone, locale);
  return (
    <li className="py-4">
      <p className="font-strong text-call">{t(`flag.reason.${reason}`)}</p>
      <div lang={HTML_LANG[language]} className="mt-1 whitespace-pre-line">
        <Quote>{quote}</Quote>
      </div>
      {note !== "" && <p className="mt-2 max-w-read whitespace-pre-line">{note}</p>}
      <p className="mt-2 text-small text-ink2">
        {t("insight.flagList.by", { name, day: day(flag.at) })} ·{" "}
        {t("insight.flagList.language", { language })}
      </p>
      <Place flag={flag} />
      {settled ? (
        <p className="mt-2 max-w-read whitespace-pre-line">
          {t("insight.flagList.answered", {
            name: settled.by,
            day: day(settled.at),
            answer: settled.answer,
          })}
        </p>
      ) : (
        <Settle flag={flag} error={error} />
      )}
    </li>
  );
}

/** The part in which the passage stands, as learners see it and as it is written. */
function Place({ flag: { part, partTitle, to, edit } }: { readonly flag: FlagEntry }) {
  const t = useT();
  const words =
    partTitle === null
      ? t("insight.flagList.gone", { part: part + 1 })
      : t("insight.flagList.part", { part: part + 1, title: partTitle });
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      {to === null ? (
        <span className="text-small text-ink2">{words}</span>
      ) : (
        <TextLink standalone to={to}>
          {words}
        </TextLink>
      )}
      {edit !== null && (
        <TextLink standalone to={edit}>
          {t("insight.flagList.edit")}
        </TextLink>
      )}
    </p>
  );
}

function Settle({ flag, error }: Pick<FlagRowProps, "flag" | "error">) {
  const t = useT();
  return (
    <Form method="post" preventScrollReset className="mt-2 grid max-w-read gap-3">
      <input type="hidden" name="command" value={flag.command} />
      <input type="hidden" name="flag" value={flag.id} />
      <TextArea
        id={`answer-${flag.id}`}
        name="answer"
        label={t("insight.flagList.answer")}
        error={error?.message}
        defaultValue={error?.answer}
        required
        rows={2}
        maxLength={FLAG_LIMITS.answer}
      />
      <p>
        <Button>{t("insight.flagList.settle")}</Button>
      </p>
    </Form>
  );
}
