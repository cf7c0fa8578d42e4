import { clockTime, longDay } from "~/i18n/dates";
import { useLocale, useT, type Translate } from "~/i18n/use-t";
import { PageTitle } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import type { HistoryEntry, HistoryView } from "./history-view";

interface HistoryScreenProps {
  readonly view: HistoryView;
  readonly timeZone: string;
}

/** Why one stands where one stands: everything that happened on the path, newest first. */
export function HistoryScreen({ view, timeZone }: HistoryScreenProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <RolePage>
      <p>
        <TextLink standalone to={`/learn/${view.path}`}>
          {t("practice.result.toMap")}
        </TextLink>
      </p>
      <PageTitle detail={view.title}>
        {view.here === null
          ? t("learn.history.complete")
          : t("learn.history.here", { title: view.here })}
      </PageTitle>
      <p className="mb-6 max-w-read text-read">{t("learn.history.intro")}</p>
      <Ruled>
        {view.entries.map((entry) => (
          <RuledRow
            key={entry.seq}
            title={<span className="font-regular">{entryText(t, entry)}</span>}
            detail={t("learn.history.when", {
              day: longDay(entry.at, timeZone, locale),
              time: clockTime(entry.at, timeZone),
            })}
          />
        ))}
      </Ruled>
    </RolePage>
  );
}

function entryText(t: Translate, { type, title, right, of, outcome }: HistoryEntry): string {
  return t(`learn.history.${type}`, { title, right, of, outcome });
}
