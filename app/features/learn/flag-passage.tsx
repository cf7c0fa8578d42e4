import { Form, useSearchParams } from "@remix-run/react";
import { FLAG_LIMITS, FLAG_REASONS } from "~/domain/lesson/flag";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Details } from "~/ui/details";
import { FormMessage } from "~/ui/form/form-message";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import type { FlagView } from "./lesson-view";
import { useMarkedText } from "./use-marked-text";

interface FlagPassageProps {
  readonly flag: FlagView;
  /** Where a flag is sent. */
  readonly to: string;
}

/** At the end of a part: tells its authors which passage is unclear, outdated or wrong. */
export function FlagPassage({ flag, to }: FlagPassageProps) {
  const t = useT();
  const [query] = useSearchParams();
  const quote = useMarkedText(FLAG_LIMITS.quote);
  const { part, command, own, refusal } = flag;
  const sent = query.has("flagged") && !refusal;
  const problem = refusal && t(`flag.problem.${refusal.code}`, FLAG_LIMITS);
  const atQuote = refusal?.code === "quote" || refusal?.code === "too-long";
  return (
    <div id="flag" className="mt-10 max-w-read print:hidden">
      <Details summary={t("flag.title")} open={sent || refusal !== null}>
        {sent && <FormMessage tone="saved">{t("flag.sent")}</FormMessage>}
        {own.length > 0 && <OwnFlags own={own} />}
        <Form method="post" action={to} preventScrollReset className="grid gap-4">
          <input type="hidden" name="command" value={command} />
          <input type="hidden" name="part" value={part + 1} />
          {problem && !atQuote && <FormMessage tone="error">{problem}</FormMessage>}
          <Select
            id="flag-reason"
            name="reason"
            label={t("flag.reason")}
            options={FLAG_REASONS.map((value) => ({ value, label: t(`flag.reason.${value}`) }))}
            defaultValue={refusal?.given.reason}
          />
          <div ref={quote}>
            <TextArea
              id="flag-quote"
              name="quote"
              label={t("flag.quote")}
              hint={t("flag.quoteHint")}
              error={(atQuote && problem) || undefined}
              required
              rows={2}
              maxLength={FLAG_LIMITS.quote}
              defaultValue={refusal?.given.quote}
            />
          </div>
          <TextArea
            id="flag-note"
            name="note"
            label={t("flag.note")}
            optional
            rows={2}
            maxLength={FLAG_LIMITS.note}
            defaultValue={refusal?.given.note}
          />
          <p className="text-small text-ink2">{t("flag.audience")}</p>
          <p>
            <Button>{t("flag.send")}</Button>
          </p>
        </Form>
      </Details>
    </div>
  );
}

function OwnFlags({ own }: Pick<FlagView, "own">) {
  const t = useT();
  return (
    <ul aria-label={t("flag.own")} className="mb-6 divide-y divide-line border-y border-line">
      {own.map(({ id, reason, quote, answer }) => (
        <li key={id} className="py-3">
          <q className="font-serif whitespace-pre-line">{quote}</q>
          <p className="text-small text-ink2">
            {t(`flag.reason.${reason}`)}
            {answer === null && ` · ${t("flag.waiting")}`}
          </p>
          {answer !== null && (
            <p className="mt-1 whitespace-pre-line">{t("flag.answer", { answer })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
