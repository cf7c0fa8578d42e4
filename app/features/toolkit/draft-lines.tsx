import { Form } from "@remix-run/react";
import { clockTime, dayOf, dayWords } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { FormMessage } from "~/ui/form/form-message";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";
import { partTitle } from "./part-title";
import type { SheetView } from "./sheet-view";
import type { DraftState } from "./use-draft";

/** What became of what is being typed, in one line beside the button that saves it. */
export function DraftLine({ state }: { readonly state: DraftState }) {
  const t = useT();
  switch (state.kind) {
    case "idle":
      return null;
    case "kept":
      return (
        <FormMessage tone="saved">{t("toolkit.draft.kept", { time: state.time })}</FormMessage>
      );
    case "waiting":
      return <FormMessage tone="kept">{t("toolkit.draft.waiting")}</FormMessage>;
    case "stale":
    case "signed-out":
    case "refused":
      return <FormMessage tone="error">{t(`toolkit.draft.${state.kind}`)}</FormMessage>;
  }
}

interface RestoredProps {
  readonly at: number;
  readonly today: string;
  readonly timeZone: string;
  /** Where drafts of this part are thrown away. */
  readonly address: string;
}

/** Says that the form holds a draft, and throws it away for whoever does not want it. */
export function RestoredDraft({ at, today, timeZone, address }: RestoredProps) {
  const t = useT();
  const words = useMoment(timeZone, today);
  return (
    <div className="mb-6">
      <Notice>
        <p>{t("toolkit.draft.restored", { moment: words(at) })}</p>
        <Form method="post" action={address} reloadDocument>
          <Button tone="text">{t("toolkit.draft.discard")}</Button>
        </Form>
      </Notice>
    </div>
  );
}

interface UnsavedProps {
  readonly drafts: SheetView["drafts"];
  readonly today: string;
  readonly timeZone: string;
}

/** Parts of the sheet that hold something typed and not saved. */
export function UnsavedDrafts({ drafts, today, timeZone }: UnsavedProps) {
  const t = useT();
  const words = useMoment(timeZone, today);
  if (drafts.length === 0) return null;
  return (
    <div className="mb-6 print:hidden">
      <Notice tone="call">
        <p>{t("toolkit.draft.unsaved", { count: drafts.length })}</p>
        <ul>
          {drafts.map(({ to, part, at }) => (
            <li key={to}>
              <TextLink standalone to={to}>
                {t("toolkit.draft.of", { part: partTitle(t, part), moment: words(at) })}
              </TextLink>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** “10:42” of today; before that with the day. */
function useMoment(timeZone: string, today: string) {
  const t = useT();
  const locale = useLocale();
  return (at: number): string => {
    const day = dayOf(at, timeZone);
    const time = clockTime(at, timeZone);
    return day === today ? time : t("toolkit.draft.moment", { day: dayWords(day, locale), time });
  };
}
