import type { BehaviourArea } from "~/domain/lesson/block";
import { useLocale, useT } from "~/i18n/use-t";
import { areaMeans, weakestAreas } from "./area-means";
import type { ViewOf } from "./island-view";

interface SelfAssessmentResultProps {
  readonly areas: readonly BehaviourArea[];
  readonly view: ViewOf<"selfAssessment">;
}

/** The mean of each area, and where to begin. */
export function SelfAssessmentResult({ areas, view }: SelfAssessmentResultProps) {
  const t = useT();
  const locale = useLocale();
  const means = areaMeans(areas, view.ratings);
  const weakest = weakestAreas(means).map((area) => area.title);
  const complete = means.every((area) => area.mean !== null);
  return (
    <div className="island__result">
      <h2 className="island__subtitle">{t("lesson.self.result")}</h2>
      <dl className="means rows">
        {means.map(({ id, title, mean }) => (
          <div key={id} className="row mean">
            <dt>{title}</dt>
            <dd>
              {mean === null
                ? t("lesson.self.unrated")
                : t("lesson.self.mean", { mean: oneDecimal(mean, locale) })}
            </dd>
          </div>
        ))}
      </dl>
      {complete && (
        <p className="island__finding">
          {weakest.length > 0
            ? t("lesson.self.weakest", { count: weakest.length, areas: weakest.join("; ") })
            : t("lesson.self.even")}
        </p>
      )}
    </div>
  );
}

/** Hundredths as a number with one decimal, in the reader's notation. */
function oneDecimal(hundredths: number, locale: string): string {
  const tenths = Math.round(hundredths / 10);
  return `${Math.floor(tenths / 10)}${locale === "sr" ? "," : "."}${tenths % 10}`;
}
