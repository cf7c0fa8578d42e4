import { showDecimal } from "~/domain/quiz/numeric/show-decimal";
import { LIVE_DAYS } from "~/domain/toolkit/contact-matrix/arithmetic";
import type { ContactMatrix } from "~/domain/toolkit/contact-matrix/document";
import { decimalDigits } from "~/domain/toolkit/fields";
import { HALF_ACCOUNTS } from "~/domain/toolkit/profit-sketch/sample";
import { halfMatrix } from "~/domain/toolkit/selection-matrix/half";
import { dayWords } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { wholeNumber } from "~/ui/toolkit/figures";
import { SheetTable } from "~/ui/toolkit/sheet-table";
import { WhaleTable } from "~/ui/toolkit/whale-table";

/** Weights but for the last, and the scores of two accounts. */
export function HalfMatrix() {
  const t = useT();
  const matrix = halfMatrix(useLocale());
  const [first, second] = matrix.entries;
  if (!first || !second) return null;
  const last = matrix.attractiveness.at(-1)?.id;
  return (
    <>
      <Section id="attractiveness" title={t("toolkit.matrix.attractiveness")}>
        <SheetTable
          label={t("toolkit.matrix.attractiveness")}
          head={[
            { title: t("toolkit.half.criterion") },
            { title: t("toolkit.matrix.weight"), figures: true },
            { title: first.account, figures: true },
            { title: second.account, figures: true },
          ]}
          rows={matrix.attractiveness.map(({ id, name, weight }) => ({
            id,
            cells: [
              name,
              id === last ? "?" : weight,
              first.attractiveness[id] ?? "",
              second.attractiveness[id] ?? "",
            ],
          }))}
        />
      </Section>
      {[first, second].map((entry) => (
        <Section
          key={entry.account}
          id={entry === first ? "strength-first" : "strength-second"}
          title={t("toolkit.half.strengthOf", { account: entry.account })}
        >
          <SheetTable
            label={t("toolkit.half.strengthOf", { account: entry.account })}
            head={[
              { title: t("toolkit.half.criterion") },
              { title: t("toolkit.matrix.weight"), figures: true },
              { title: t("toolkit.half.us"), figures: true },
              { title: t("toolkit.half.rival"), figures: true },
            ]}
            rows={matrix.strength.map(({ id, name, weight }) => ({
              id,
              cells: [name, weight, entry.own[id] ?? "", entry.rival[id] ?? ""],
            }))}
          />
        </Section>
      ))}
    </>
  );
}

interface HalfSketchProps {
  readonly credit: { readonly sales: number; readonly days: number; readonly capital: number };
}

/** Five accounts, two profits missing, and a payment term. */
export function HalfSketch({ credit }: HalfSketchProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <Section id="accounts" title={t("toolkit.whale.label")}>
        <WhaleTable accounts={HALF_ACCOUNTS} hidden={new Set(["G", "I"])} />
      </Section>
      <Section id="term" title={t("toolkit.sketch.cost.credit")}>
        <p className="max-w-read">
          {t("toolkit.half.term", {
            sales: wholeNumber(credit.sales, locale),
            days: credit.days,
            capital: showDecimal(decimalDigits(credit.capital, 1), locale),
          })}
        </p>
      </Section>
    </>
  );
}

interface HalfContactsProps {
  readonly matrix: ContactMatrix;
  readonly today: string;
}

/** Every contact with its last day; which of them are live is left to the reader. */
export function HalfContacts({ matrix, today }: HalfContactsProps) {
  const t = useT();
  const locale = useLocale();
  const name = (id: string) =>
    [...matrix.ours, ...matrix.theirs].find((one) => one.id === id)?.name ?? id;
  return (
    <Section id="links" title={t("toolkit.half.links", { count: matrix.theirs.length })}>
      <SheetTable
        label={t("toolkit.half.links", { count: matrix.theirs.length })}
        head={[
          { title: t("toolkit.contacts.role") },
          { title: t("toolkit.half.ours") },
          { title: t("toolkit.contacts.last"), figures: true },
        ]}
        rows={matrix.theirs.flatMap((role) => {
          const links = matrix.links.filter(({ theirs }) => theirs === role.id);
          if (links.length === 0)
            return [{ id: role.id, cells: [role.name, t("toolkit.contacts.none"), ""] }];
          return links.map((link) => ({
            id: `${role.id}-${link.ours}`,
            cells: [role.name, name(link.ours), dayWords(link.last ?? today, locale)],
          }));
        })}
      />
      <p className="mt-3 text-small text-ink2">
        {t("toolkit.half.asOf", { day: dayWords(today, locale), days: LIVE_DAYS })}
      </p>
    </Section>
  );
}
