import { weightedScore, workingOf } from "~/domain/toolkit/selection-matrix/arithmetic";
import type { Criterion, Scores } from "~/domain/toolkit/selection-matrix/document";
import { useLocale, useT } from "~/i18n/use-t";
import { hundredths, signedHundredths, wholeNumber } from "./figures";
import type { MatrixSheetProps } from "./matrix-sheet";

/** Every account's way from scores to A and D, so that anybody can check it. */
export function MatrixWorking({ matrix, names }: MatrixSheetProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <p className="mb-4 text-small text-ink2">{t("toolkit.matrix.formula")}</p>
      {matrix.entries.map(({ account, attractiveness, own, rival }) => {
        const strength = weightedScore(matrix.strength, own);
        const best = weightedScore(matrix.strength, rival);
        const both = strength !== null && best !== null;
        return (
          <section key={account} className="mb-6">
            <h3 className="font-strong">{names[account] ?? account}</h3>
            <Terms name="A" criteria={matrix.attractiveness} scores={attractiveness} />
            <Terms name="S" criteria={matrix.strength} scores={own} />
            <Terms name="R" criteria={matrix.strength} scores={rival} />
            {both && (
              <p>
                {t("toolkit.matrix.difference", {
                  strength: hundredths(strength, locale),
                  rival: hundredths(best, locale),
                  relative: signedHundredths(strength - best, locale),
                })}
              </p>
            )}
          </section>
        );
      })}
    </>
  );
}

interface TermsProps {
  readonly name: string;
  readonly criteria: readonly Criterion[];
  readonly scores: Scores;
}

function Terms({ name, criteria, scores }: TermsProps) {
  const t = useT();
  const locale = useLocale();
  const score = weightedScore(criteria, scores);
  if (score === null) return <p>{t("toolkit.matrix.incomplete", { name })}</p>;
  const terms = workingOf(criteria, scores).map(
    ({ weight, score: given }) => `${weight} × ${given ?? ""}`,
  );
  return (
    <p>
      {name} = ({terms.join(" + ")}) ÷ 100 = {wholeNumber(score, locale)} ÷ 100 ={" "}
      <b>{hundredths(score, locale)}</b>
    </p>
  );
}
