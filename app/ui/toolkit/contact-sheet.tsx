import { contactResult, isLive, leavings } from "~/domain/toolkit/contact-matrix/arithmetic";
import type { ContactMatrix, TheirRole } from "~/domain/toolkit/contact-matrix/document";
import { dayWords } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { share } from "./figures";
import { SheetTable } from "./sheet-table";

interface ContactSheetProps {
  readonly matrix: ContactMatrix;
  /** The day on which contacts count as live or not, `2026-11-23`. */
  readonly today: string;
}

/** A contact matrix worked out: coverage, who carries it, what breaks when somebody leaves. */
export function ContactSheet({ matrix, today }: ContactSheetProps) {
  const t = useT();
  const locale = useLocale();
  if (matrix.theirs.length === 0) return null;
  const { keyRoles, covered, coverage, live, busiest, singleThread, alert } = contactResult(
    matrix,
    today,
  );
  return (
    <>
      {coverage !== null && (
        <p className="font-serif text-title">
          {t("toolkit.contacts.coverage", {
            covered,
            roles: keyRoles,
            share: share(coverage, locale),
          })}
        </p>
      )}
      {busiest && (
        <div className="mt-4">
          <Notice tone={alert ? "call" : "plain"}>
            {t(alert ? "toolkit.contacts.alert" : "toolkit.contacts.thread", {
              links: busiest.links,
              live,
              person: nameOf(matrix, busiest.id),
              share: share(singleThread, locale),
            })}
          </Notice>
        </div>
      )}
      <Roles matrix={matrix} today={today} />
      <Leavings matrix={matrix} today={today} />
      <div className="mt-4">
        <Details summary={t("toolkit.sheet.working")}>
          <p className="mb-2">{t("toolkit.contacts.live", { day: dayWords(today, locale) })}</p>
          <p className="mb-2">
            {t("toolkit.contacts.coverageWorking", {
              covered,
              roles: keyRoles,
              share: share(coverage, locale),
            })}
          </p>
          {busiest && (
            <p>
              {t("toolkit.contacts.threadWorking", {
                links: busiest.links,
                live,
                share: share(singleThread, locale),
              })}
            </p>
          )}
        </Details>
      </div>
    </>
  );
}

function nameOf({ ours, theirs }: ContactMatrix, id: string | null): string {
  return [...ours, ...theirs].find((one) => one.id === id)?.name ?? "";
}

function Roles({ matrix, today }: ContactSheetProps) {
  const t = useT();
  return (
    <Section id="roles" title={t("toolkit.contacts.roles")}>
      <SheetTable
        label={t("toolkit.contacts.roles")}
        head={[{ title: t("toolkit.contacts.role") }, { title: t("toolkit.contacts.links") }]}
        rows={matrix.theirs.map((role) => ({
          id: role.id,
          cells: [
            <RoleName key="role" matrix={matrix} role={role} />,
            <RoleLinks key="links" matrix={matrix} today={today} role={role} />,
          ],
        }))}
      />
    </Section>
  );
}

function RoleName({ matrix, role }: { readonly matrix: ContactMatrix; readonly role: TheirRole }) {
  const t = useT();
  const owner = nameOf(matrix, role.owner);
  return (
    <>
      {role.name}
      <span className="block text-small font-regular text-ink2">
        {[
          ...(role.key ? [t("toolkit.contacts.key")] : []),
          ...(owner === "" ? [] : [t("toolkit.contacts.ownedBy", { person: owner })]),
        ].join(" · ")}
      </span>
    </>
  );
}

function RoleLinks({ matrix, today, role }: ContactSheetProps & { readonly role: TheirRole }) {
  const t = useT();
  const locale = useLocale();
  const links = matrix.links.filter(({ theirs }) => theirs === role.id);
  if (links.length === 0) return t("toolkit.contacts.none");
  return (
    <ul>
      {links.map((link) => (
        <li key={link.ours} className="mb-1">
          {nameOf(matrix, link.ours)}: {t(`toolkit.contacts.strength.${link.strength}`)}
          <span className="block text-small text-ink2">
            {link.last === null
              ? t("toolkit.contacts.noDay")
              : t(isLive(link, today) ? "toolkit.contacts.fresh" : "toolkit.contacts.stale", {
                  day: dayWords(link.last, locale),
                })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Leavings({ matrix, today }: ContactSheetProps) {
  const t = useT();
  const locale = useLocale();
  const rows = leavings(matrix, today);
  if (rows.length === 0) return null;
  return (
    <Section id="leaving" title={t("toolkit.contacts.leaving")}>
      <SheetTable
        label={t("toolkit.contacts.leaving")}
        head={[
          { title: t("toolkit.contacts.whoLeaves") },
          { title: t("toolkit.contacts.remains"), figures: true },
          { title: t("toolkit.contacts.lost") },
        ]}
        rows={rows.map(({ id, coverage, lost }) => ({
          id,
          cells: [
            nameOf(matrix, id),
            share(coverage, locale),
            lost.length === 0
              ? t("toolkit.contacts.nobody")
              : lost.map((role) => nameOf(matrix, role)).join(", "),
          ],
        }))}
      />
    </Section>
  );
}
