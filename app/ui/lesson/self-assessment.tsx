import type { BehaviourArea } from "~/domain/lesson/block";
import { useT } from "~/i18n/use-t";
import { BehaviourFields } from "./behaviour-fields";
import { fieldError } from "./field-error";
import { IslandFrame } from "./island-frame";
import type { IslandForm, ViewOf } from "./island-view";
import { SelfAssessmentResult } from "./self-assessment-result";

interface SelfAssessmentProps {
  /** What 0, 1, 2, 3 and 4 mean. */
  readonly anchors: readonly string[];
  readonly areas: readonly BehaviourArea[];
  readonly view: ViewOf<"selfAssessment">;
  readonly form: IslandForm;
}

/** Behaviours rated 0–4 (`rating-<id>`) with a line of evidence each (`evidence-<id>`). */
export function SelfAssessment({ anchors, areas, view, form }: SelfAssessmentProps) {
  const t = useT();
  const behaviours = areas.flatMap((area) => area.behaviours);
  const done = behaviours.filter(({ id }) => isRated(view, id)).length;
  return (
    <IslandFrame
      form={form}
      submit={t("lesson.self.save")}
      savedText={`${t("lesson.self.saved")} ${t("lesson.self.rated", { done, count: behaviours.length })}`}
      after={done > 0 && form.saved && <SelfAssessmentResult areas={areas} view={view} />}
    >
      <div>
        <h2 className="island__subtitle">{t("lesson.self.scale")}</h2>
        <dl className="anchors">
          {anchors.map((anchor, rating) => (
            <div key={rating}>
              <dt>{rating}</dt>
              <dd>{anchor}</dd>
            </div>
          ))}
        </dl>
        <p className="island__note">{t("lesson.self.privacy")}</p>
      </div>
      {areas.map((area) => (
        <div key={area.id} className="area">
          <h2 className="question__stem">{area.title}</h2>
          <div className="rows">
            {area.behaviours.map(({ id, text }) => (
              <BehaviourFields
                key={id}
                id={`${form.id}-${id}`}
                name={id}
                text={text}
                anchors={anchors}
                rating={view.ratings[id]?.rating ?? null}
                evidence={view.ratings[id]?.evidence ?? ""}
                error={fieldError(form, `rating-${id}`)}
                evidenceError={fieldError(form, `evidence-${id}`)}
              />
            ))}
          </div>
        </div>
      ))}
    </IslandFrame>
  );
}

function isRated(view: ViewOf<"selfAssessment">, id: string): boolean {
  return typeof view.ratings[id]?.rating === "number";
}
