import type { ReactNode } from "react";
import { placements, thresholdOf } from "~/domain/toolkit/selection-matrix/arithmetic";
import type { SelectionMatrix } from "~/domain/toolkit/selection-matrix/document";
import { sensitivity } from "~/domain/toolkit/selection-matrix/sensitivity";
import { useLocale, useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { Section } from "~/ui/heading";
import { hundredths, signedHundredths } from "./figures";
import { MatrixChecks } from "./matrix-checks";
import { MatrixCriteria } from "./matrix-criteria";
import { MatrixWorking } from "./matrix-working";
import { SheetTable } from "./sheet-table";

export interface MatrixSheetProps {
  readonly matrix: SelectionMatrix;
  /** The name to show of each account. */
  readonly names: Readonly<Record<string, string>>;
}

/** A selection matrix worked out: places, what it says of itself, what would tip it, the working. */
export function MatrixSheet({ matrix, names }: MatrixSheetProps) {
  const t = useT();
  return (
    <>
      <Places matrix={matrix} names={names} />
      <MatrixChecks matrix={matrix} names={names} />
      <Tipping matrix={matrix} names={names} />
      {matrix.entries.length > 0 && (
        <div className="mt-6">
          <Details summary={t("toolkit.sheet.working")}>
            <MatrixWorking matrix={matrix} names={names} />
          </Details>
          <Details summary={t("toolkit.matrix.criteria")}>
            <MatrixCriteria matrix={matrix} />
          </Details>
        </div>
      )}
    </>
  );
}

function Places({ matrix, names }: MatrixSheetProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const threshold = thresholdOf(matrix);
  const guessed = new Set(
    matrix.entries.filter(({ source }) => source === "guess").map(({ account }) => account),
  );
  const places = [...placements(matrix)].sort(
    (a, b) => (b.attractiveness ?? -1) - (a.attractiveness ?? -1),
  );
  if (places.length === 0) return null;
  return (
    <Section id="places" title={t("toolkit.matrix.places")}>
      <SheetTable
        label={t("toolkit.matrix.places")}
        head={[
          { title: t("toolkit.matrix.account") },
          { title: "A", figures: true },
          { title: "S", figures: true, roomy: true },
          { title: "R", figures: true, roomy: true },
          { title: "D", figures: true },
          { title: t("toolkit.matrix.cell") },
        ]}
        rows={places.map(({ account, attractiveness, strength, rival, relative, cell }) => ({
          id: account,
          cells: [
            names[account] ?? account,
            hundredths(attractiveness, locale),
            hundredths(strength, locale),
            hundredths(rival, locale),
            signedHundredths(relative, locale),
            cell === null
              ? t("toolkit.matrix.noCell")
              : `${t(`toolkit.matrix.cell.${cell}`)}${guessed.has(account) ? ` (${t("toolkit.matrix.tentative")})` : ""}`,
          ],
        }))}
      />
      <p className="mt-3 text-small text-ink2">
        {t("toolkit.matrix.legend")}{" "}
        {threshold !== null &&
          t(matrix.threshold === null ? "toolkit.matrix.median" : "toolkit.matrix.threshold", {
            threshold: hundredths(threshold, locale),
          })}
      </p>
    </Section>
  );
}

function Tipping({ matrix, names }: MatrixSheetProps) {
  const t = useT();
  const tippings = sensitivity(matrix);
  if (matrix.entries.length === 0) return null;
  return (
    <Section id="tipping" title={t("toolkit.matrix.tipping")}>
      {tippings.length === 0 ? (
        <p>{t("toolkit.matrix.steady")}</p>
      ) : (
        <ul className="max-w-read list-disc pl-6">
          {tippings.map(({ account, to, side, less, more, points }) => (
            <li key={`${account} ${to} ${side}`}>
              {t("toolkit.matrix.tips", {
                account: names[account] ?? account,
                cell: t(`toolkit.matrix.cell.${to}`),
                points,
                less,
                more,
              })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
