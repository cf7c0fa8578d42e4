import { longDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Ruled, RuledRow } from "~/ui/ruled";
import type { SheetRow } from "./accounts-view";

interface SheetLinksProps {
  readonly sheets: readonly SheetRow[];
  readonly timeZone: string;
}

/** Sheets as rows: which, how far, since when. */
export function SheetLinks({ sheets, timeZone }: SheetLinksProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <Ruled>
      {sheets.map(({ tool, to, state, at }) => (
        <RuledRow
          key={tool}
          to={to}
          title={t(`sheet.tool.${tool}`)}
          detail={
            at === null
              ? t("sheet.state.empty")
              : t("sheet.state.saved", {
                  state: t(`sheet.state.${state}`),
                  day: longDay(at, timeZone, locale),
                })
          }
        />
      ))}
    </Ruled>
  );
}
