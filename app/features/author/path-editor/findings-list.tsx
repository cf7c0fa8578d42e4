import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import type { PathLibrary, PathProblem } from "./path-editor-view";
import { stepName } from "./step-words";
import type { PathDefinition } from "~/domain/path/definition";
import type { Checked } from "./use-check";

interface FindingsListProps {
  readonly path: PathDefinition | null;
  readonly library: PathLibrary;
  readonly problems: readonly PathProblem[];
  readonly state: Checked<unknown>["state"];
}

/** What is wrong with the path, as stories, each with the module or step it stands at. */
export function FindingsList({ path, library, problems, state }: FindingsListProps) {
  const t = useT();
  const locale = useLocale();
  const whereOf = ({ module: id, step: stepId, line }: PathProblem): string => {
    const module = path?.modules.find((one) => one.id === id);
    const step = module?.steps.find((one) => one.id === stepId);
    if (module && step) return stepName(t, step, module, library, locale);
    return module ? module.title[locale] : t("pathEditor.findings.line", { line });
  };
  return (
    <Section id="findings" title={t("pathEditor.findings.title")}>
      <p role="status">
        {state === "failed"
          ? t("pathEditor.findings.failed")
          : t("pathEditor.findings.count", { count: problems.length })}
      </p>
      <ul className="mt-2 divide-y divide-line border-line not-empty:border-y">
        {problems.map((problem, index) => (
          <li key={index} className="py-3">
            <p>{problem.message[locale]}</p>
            <p className="text-small text-ink2">
              {problem.module === null ? (
                whereOf(problem)
              ) : (
                <a href={`#module-${problem.module}`}>{whereOf(problem)}</a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
