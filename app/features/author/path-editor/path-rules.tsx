import { VARIANTS, type Band } from "~/domain/path/definition";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Details } from "~/ui/details";
import { Select } from "~/ui/form/select";
import { CheckBox } from "./check-box";
import { EditForm } from "./edit-form";
import { usePathEditor } from "./editor-context";
import { NumberField } from "./number-field";
import { stepName } from "./step-words";
import { TextFields } from "./text-fields";

const BANDS: readonly Band[] = [
  { below: 40, variant: "guided" },
  { below: 80, variant: "standard" },
  { variant: "challenge", testOut: true },
];

/** What concerns the path as a whole: its name, what it requires, diagnostic and certificate. */
export function PathRules() {
  const t = useT();
  const { path } = usePathEditor();
  return (
    <Details summary={t("pathEditor.rules.title")}>
      <div className="grid max-w-read gap-6">
        <EditForm
          key={JSON.stringify(path.title)}
          id="path-title"
          op="set-title"
          className="grid gap-3"
        >
          <TextFields id="path" name="title" text={path.title} />
          <p>
            <Button>{t("pathEditor.apply")}</Button>
          </p>
        </EditForm>
        <RequiresForm />
        <DiagnosticForm />
        <CertificateForm />
      </div>
    </Details>
  );
}

function RequiresForm() {
  const t = useT();
  const locale = useLocale();
  const { path, view } = usePathEditor();
  const chosen = (path.requires ?? []).map((one) => one.path);
  const others = view.library.paths;
  if (others.length === 0) return null;
  return (
    <EditForm key={chosen.join(" ")} id="path-requires" op="set-requires">
      <fieldset>
        <legend className="font-strong">{t("pathEditor.rules.requires")}</legend>
        {others.map(({ slug, title }) => (
          <CheckBox key={slug} name="requires" value={slug} checked={chosen.includes(slug)}>
            {title[locale]}
          </CheckBox>
        ))}
      </fieldset>
      <Button>{t("pathEditor.apply")}</Button>
    </EditForm>
  );
}

function DiagnosticForm() {
  const t = useT();
  const { diagnostic } = usePathEditor().path;
  const bands = diagnostic?.bands ?? BANDS;
  return (
    <EditForm
      key={JSON.stringify(diagnostic)}
      id="path-diagnostic"
      op="set-diagnostic"
      className="grid gap-3"
    >
      <fieldset className="grid gap-3">
        <legend className="font-strong">{t("pathEditor.rules.diagnostic")}</legend>
        <CheckBox name="on" checked={diagnostic !== undefined}>
          {t("pathEditor.rules.diagnosticOn")}
        </CheckBox>
        <NumberField
          id="diagnostic"
          name="items"
          label={t("pathEditor.rules.itemsPerModule")}
          value={diagnostic?.itemsPerModule ?? 5}
        />
        {bands.map((band, index) => (
          <BandFields key={index} band={band} index={index} last={index === bands.length - 1} />
        ))}
      </fieldset>
      <p>
        <Button>{t("pathEditor.apply")}</Button>
      </p>
    </EditForm>
  );
}

interface BandFieldsProps {
  readonly band: Band;
  readonly index: number;
  /** The last band takes everybody above the others. */
  readonly last: boolean;
}

function BandFields({ band, index, last }: BandFieldsProps) {
  const t = useT();
  return (
    <div className="grid gap-3 border-t border-line pt-3 md:grid-cols-2">
      <input type="hidden" name="band" value={index} />
      {last ? (
        <p className="self-center">{t("pathEditor.rules.bandLast")}</p>
      ) : (
        <NumberField
          id="band"
          name={`below-${index}`}
          label={t("pathEditor.rules.below")}
          value={band.below}
        />
      )}
      <Select
        id={`band-variant-${index}`}
        name={`variant-${index}`}
        label={t("pathEditor.rules.variant")}
        defaultValue={band.variant}
        options={VARIANTS.map((one) => ({ value: one, label: t(`pathEditor.variant.${one}`) }))}
      />
      <CheckBox name={`testOut-${index}`} checked={band.testOut === true}>
        {t("pathEditor.rules.offerTestOut")}
      </CheckBox>
    </div>
  );
}

function CertificateForm() {
  const t = useT();
  const locale = useLocale();
  const { path, view } = usePathEditor();
  const { certificate, modules } = path;
  const checks = modules.flatMap((module) =>
    module.steps.flatMap((step) =>
      "quiz" in step
        ? [{ value: step.id, label: stepName(t, step, module, view.library, locale) }]
        : [],
    ),
  );
  const renew = certificate?.renew ?? checks.at(-1)?.value ?? "";
  const known = checks.some(({ value }) => value === renew);
  return (
    <EditForm
      key={JSON.stringify([certificate, checks])}
      id="path-certificate"
      op="set-certificate"
      className="grid gap-3"
    >
      <fieldset className="grid gap-3">
        <legend className="font-strong">{t("pathEditor.rules.certificate")}</legend>
        <CheckBox name="on" checked={certificate !== undefined}>
          {t("pathEditor.rules.certificateOn")}
        </CheckBox>
        <NumberField
          id="certificate"
          name="months"
          label={t("pathEditor.rules.months")}
          value={certificate?.validMonths ?? 24}
        />
        <Select
          name="renew"
          label={t("pathEditor.rules.renew")}
          defaultValue={renew}
          options={known || renew === "" ? checks : [{ value: renew, label: renew }, ...checks]}
        />
      </fieldset>
      <p>
        <Button>{t("pathEditor.apply")}</Button>
      </p>
    </EditForm>
  );
}
