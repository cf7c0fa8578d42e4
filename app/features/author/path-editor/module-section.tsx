import type { ModuleDefinition } from "~/domain/path/definition";
import { useLocale, useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { AddStepForm } from "./add-step-form";
import { usePathEditor } from "./editor-context";
import { ModuleForms } from "./module-forms";
import { PlaceProblems } from "./place-problems";
import { StepRow } from "./step-row";
import type { DropPlace } from "./use-step-drag";

interface ModuleSectionProps {
  readonly module: ModuleDefinition;
  readonly index: number;
  readonly drop: DropPlace | null;
}

/** A module: what opens it, its steps, and the forms that change it. */
export function ModuleSection({ module, index, drop }: ModuleSectionProps) {
  const t = useT();
  const locale = useLocale();
  const { path } = usePathEditor();
  const { id, title, after, steps, testOut } = module;
  const names = after.map((one) => {
    const other = path.modules.find((candidate) => candidate.id === one);
    return t("author.quoted", { title: other?.title[locale] ?? one });
  });
  const opens =
    names.length === 0
      ? t("author.path.opensAtOnce")
      : t("author.path.opensAfter", { modules: names.join(", ") });
  return (
    <section aria-labelledby={`module-${id}`} className="mt-10">
      <h2 id={`module-${id}`} className="font-serif text-title font-strong">
        {`${index + 1}. ${title[locale]}`}
      </h2>
      <p className="text-small text-ink2">
        {testOut
          ? `${opens} · ${t("pathEditor.rule.testOut", { right: testOut.right, items: testOut.items })}`
          : opens}
      </p>
      <PlaceProblems module={id} />
      <Details summary={t("pathEditor.module.change")}>
        <ModuleForms module={module} index={index} />
      </Details>
      {steps.length === 0 ? (
        <p data-empty={id} className="border-y border-line py-4 text-ink2">
          {t("pathEditor.module.empty")}
        </p>
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {steps.map((step, place) => (
            <StepRow key={step.id} step={step} module={module} index={place} drop={drop} />
          ))}
        </ol>
      )}
      <AddStepForm module={id} />
    </section>
  );
}
