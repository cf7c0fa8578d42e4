import { matrixChecks, type MatrixCheck } from "~/domain/toolkit/selection-matrix/checks";
import { CRITERIA_LIMITS } from "~/domain/toolkit/selection-matrix/document";
import { useT, type Translate } from "~/i18n/use-t";
import { Notice } from "~/ui/notice";
import type { MatrixSheetProps } from "./matrix-sheet";

/** What the matrix says about itself, as one notice. */
export function MatrixChecks({ matrix, names }: MatrixSheetProps) {
  const t = useT();
  const lines = matrixChecks(matrix).map((check) => said(t, check, names));
  if (lines.length === 0) return null;
  return (
    <div className="mt-6">
      <Notice tone="call">
        {lines.map((line) => (
          <p key={line} className="mb-1 last:mb-0">
            {line}
          </p>
        ))}
      </Notice>
    </div>
  );
}

function said(t: Translate, check: MatrixCheck, names: MatrixSheetProps["names"]): string {
  const shown = (accounts: readonly string[]) =>
    accounts.map((account) => names[account] ?? account).join(", ");
  switch (check.kind) {
    case "weights":
      return t(`toolkit.matrix.check.weights.${check.side}`, { sum: check.sum });
    case "criteria": {
      const { least, most } = CRITERIA_LIMITS[check.side];
      return t(`toolkit.matrix.check.criteria.${check.side}`, { count: check.count, least, most });
    }
    case "no-differentiation":
      return t("toolkit.matrix.check.flat");
    case "no-rival":
      return t("toolkit.matrix.check.noRival", { accounts: shown(check.accounts) });
    case "guesses":
      return t("toolkit.matrix.check.guesses", { accounts: shown(check.accounts) });
    case "discuss":
      return t("toolkit.matrix.check.discuss", {
        account: shown([check.account]),
        criteria: check.criteria.join(", "),
      });
    case "too-few":
      return t("toolkit.matrix.check.tooFew", { missing: check.missing });
  }
}
