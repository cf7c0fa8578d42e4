import { studioPart } from "~/domain/library/document";
import { clockTime, shortDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { PageTitle } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import type { TrailView } from "./document-view";

interface TrailScreenProps {
  readonly trail: TrailView;
  readonly timeZone: string;
}

/** Who published, withdrew or offered again what, newest first. */
export function TrailScreen({ trail, timeZone }: TrailScreenProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <RolePage>
      <p>
        <TextLink standalone to="/studio">
          {t("author.back")}
        </TextLink>
      </p>
      <PageTitle detail={t("studio.audit.detail")}>{t("studio.audit.title")}</PageTitle>
      {trail.entries.length === 0 ? (
        <p>{t("studio.audit.empty")}</p>
      ) : (
        <Ruled>
          {trail.entries.map((entry) => {
            const { kind, slug, title, number, act, actor, note, at } = entry;
            const when = { day: shortDay(at, timeZone, locale), time: clockTime(at, timeZone) };
            return (
              <RuledRow
                key={`${kind}/${slug}/${number}`}
                to={studioPart(entry, "versions")}
                title={t("studio.audit.row", {
                  kind: t(`studio.kind.${kind}`),
                  title: title[locale],
                })}
                detail={
                  actor === null
                    ? t("studio.versions.byFiles", when)
                    : t("studio.versions.by", { ...when, name: actor })
                }
              >
                <p>{t("studio.versions.number", { number, act })}</p>
                {note !== "" && <p className="text-small">{note}</p>}
              </RuledRow>
            );
          })}
        </Ruled>
      )}
      {trail.next !== null && (
        <TextLink standalone to={`/studio/audit?before=${trail.next}`}>
          {t("studio.audit.more")}
        </TextLink>
      )}
    </RolePage>
  );
}
