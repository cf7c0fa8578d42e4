import type { PathStatus } from "~/domain/path/status";
import { whyLocked, type Lock } from "~/domain/path/walk-through/why-locked";
import { useLocale, useT } from "~/i18n/use-t";
import { StationMark } from "~/ui/progress/station";
import type { PathLibrary } from "../path-editor-view";
import { stationOf } from "../standing";

interface WalkedStepsProps {
  readonly status: PathStatus;
  readonly library: PathLibrary;
}

/** Every step with its state in a word, and for a locked one the reason. */
export function WalkedSteps({ status, library }: WalkedStepsProps) {
  const t = useT();
  const locale = useLocale();
  const reason = (lock: Lock | null): string | null => {
    switch (lock?.kind) {
      case undefined:
        return null;
      case "modules":
        return t("pathEditor.why.modules", {
          titles: lock.titles.map((one) => t("author.quoted", { title: one[locale] })).join(", "),
        });
      case "requirements":
        return t("pathEditor.why.requirements", {
          titles: lock.paths
            .map((slug) => library.paths.find((one) => one.slug === slug)?.title[locale] ?? slug)
            .map((title) => t("author.quoted", { title }))
            .join(", "),
        });
      case "step":
        return t("pathEditor.why.step", {
          name: t(`pathEditor.step.${lock.step.kind}`, { title: lock.step.title[locale] }),
        });
    }
  };
  return (
    <>
      {status.modules.map(({ id, title, steps }) => (
        <section key={id} aria-labelledby={`walked-${id}`} className="mt-6">
          <h3 id={`walked-${id}`} className="font-strong">
            {title[locale]}
          </h3>
          <ol className="divide-y divide-line border-y border-line">
            {steps.map(({ step, state }) => {
              const why = reason(whyLocked(status, step.id));
              return (
                <li key={step.id} className="flex gap-3 py-2">
                  <StationMark station={stationOf(state)} />
                  <div className="min-w-0">
                    <p>{t(`pathEditor.step.${step.kind}`, { title: step.title[locale] })}</p>
                    <p className="text-small text-ink2">{why ?? t(`pathEditor.state.${state}`)}</p>
                  </div>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </>
  );
}
