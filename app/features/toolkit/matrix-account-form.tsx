import {
  SOURCES,
  type Criterion,
  type SelectionMatrix,
} from "~/domain/toolkit/selection-matrix/document";
import { useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { Select } from "~/ui/form/select";
import { Section } from "~/ui/heading";
import { ScoreRow, SheetInput, type FormState } from "./part-fields";

interface AccountFormProps {
  readonly matrix: SelectionMatrix;
  readonly state: FormState;
}

const STAGES = [1, 2, 3, 4, 5] as const;

/** One account on the matrix: what it can do for us, and how it sees us and the rival. */
export function AccountForm({ matrix, state }: AccountFormProps) {
  const t = useT();
  return (
    <>
      <Section id="attractiveness" title={t("toolkit.matrix.attractiveness")}>
        {matrix.attractiveness.map((criterion) => (
          <ScoreRow
            key={criterion.id}
            name={`attractiveness-${criterion.id}`}
            legend={withWeight(criterion)}
            hint={scale(criterion)}
            state={state}
          />
        ))}
        <Details summary={t("toolkit.matrix.second")} open={hasSecond(state)}>
          <p className="mb-4 text-small text-ink2">{t("toolkit.matrix.secondHint")}</p>
          {matrix.attractiveness.map((criterion) => (
            <ScoreRow
              key={criterion.id}
              name={`second-${criterion.id}`}
              legend={criterion.name}
              state={state}
            />
          ))}
        </Details>
      </Section>
      <Section id="strength" title={t("toolkit.matrix.strength")}>
        <p className="mb-4 text-small text-ink2">{t("toolkit.matrix.strengthHint")}</p>
        {matrix.strength.map((criterion) => (
          <div key={criterion.id} className="mb-6">
            <p className="font-strong">{withWeight(criterion)}</p>
            {scale(criterion) !== undefined && (
              <p className="text-small text-ink2">{scale(criterion)}</p>
            )}
            <div className="mt-2">
              <ScoreRow
                name={`own-${criterion.id}`}
                legend={t("toolkit.matrix.us", { criterion: criterion.name })}
                state={state}
              />
              <ScoreRow
                name={`rival-${criterion.id}`}
                legend={t("toolkit.matrix.rival", { criterion: criterion.name })}
                state={state}
              />
            </div>
          </div>
        ))}
        <Select
          name="source"
          label={t("toolkit.matrix.source")}
          defaultValue={state.fields.source ?? ""}
          options={[
            { value: "", label: t("toolkit.matrix.noSource") },
            ...SOURCES.map((source) => ({
              value: source,
              label: t(`toolkit.matrix.source.${source}`),
            })),
          ]}
        />
      </Section>
      <Section id="size" title={t("toolkit.matrix.size")}>
        <div className="grid gap-6">
          <SheetInput
            name="sales"
            label={t("toolkit.matrix.sales", { currency: matrix.currency })}
            numeric
            maxLength={40}
            state={state}
          />
          <SheetInput
            name="available"
            label={t("toolkit.matrix.available", { currency: matrix.currency })}
            hint={t("toolkit.matrix.availableHint")}
            numeric
            maxLength={40}
            state={state}
          />
          <Select
            name="stage"
            label={t("toolkit.matrix.stage")}
            defaultValue={state.fields.stage ?? ""}
            options={[
              { value: "", label: t("toolkit.matrix.noStage") },
              ...STAGES.map((stage) => ({
                value: String(stage),
                label: t(`toolkit.matrix.stage.${stage}`),
              })),
            ]}
          />
        </div>
      </Section>
    </>
  );
}

const withWeight = ({ name, weight }: Criterion): string => `${name} (${weight})`;

/** The written scale, or nothing when the author of the sheet wrote none. */
function scale({ anchors: [one, three, five] }: Criterion): string | undefined {
  const said = [
    ["1", one],
    ["3", three],
    ["5", five],
  ].filter(([, anchor]) => anchor !== "");
  return said.length === 0
    ? undefined
    : said.map(([score, anchor]) => `${score}: ${anchor}`).join(" · ");
}

function hasSecond({ fields }: FormState): boolean {
  return Object.entries(fields).some(([name, value]) => name.startsWith("second-") && value !== "");
}
