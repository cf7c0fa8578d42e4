import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Section } from "~/ui/heading";
import type { Checked } from "../path-editor/use-check";
import type { TextCheck } from "./text-check";

interface TextFindingsProps {
  readonly check: TextCheck;
  readonly state: Checked<unknown>["state"];
  /** Goes to a line (from 1) of the text; null where no script can. */
  readonly onLine: ((line: number) => void) | null;
}

/** What is wrong with the text, each with its line. */
export function TextFindings({ check, state, onLine }: TextFindingsProps) {
  const t = useT();
  const locale = useLocale();
  const { problems } = check;
  return (
    <Section id="findings" title={t("pathEditor.findings.title")}>
      <p role="status">
        {state === "failed"
          ? t("pathEditor.findings.failed")
          : t("pathEditor.text.problems", { count: problems.length })}
      </p>
      <ul className="mt-2 divide-y divide-line border-line not-empty:border-y">
        {problems.map(({ line, column, message, severity }, index) => {
          const place = t("pathEditor.text.place", { line, column });
          return (
            <li key={index} className="py-2">
              <p>
                {severity === "warning" && (
                  <span className="text-ink2">{`${t("pathEditor.text.advice")}: `}</span>
                )}
                {message[locale]}
              </p>
              {onLine ? (
                <Button type="button" tone="quiet" onClick={() => onLine(line)}>
                  {place}
                </Button>
              ) : (
                <p className="text-small text-ink2">{place}</p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
