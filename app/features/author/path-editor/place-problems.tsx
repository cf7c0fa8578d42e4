import { useLocale, useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { usePathEditor } from "./editor-context";

interface PlaceProblemsProps {
  readonly step?: string;
  readonly module?: string;
}

/** What has to be mended at a step, or at a module itself. */
export function PlaceProblems({ step, module }: PlaceProblemsProps) {
  const t = useT();
  const locale = useLocale();
  const { problems } = usePathEditor();
  const here = problems.filter((one) =>
    step === undefined ? one.module === module && one.step === null : one.step === step,
  );
  if (here.length === 0) return null;
  return (
    <ul aria-label={t("pathEditor.findings.here")} className="grid gap-1 pt-1">
      {here.map(({ message }, index) => (
        <li key={index} className="flex gap-2 text-call">
          <Icon name="diamond" className="mt-1" />
          <span className="min-w-0">{message[locale]}</span>
        </li>
      ))}
    </ul>
  );
}
