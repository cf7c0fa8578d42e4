import { useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import type { PictureModule } from "./picture-module";

/** The picture in words: what leads where, and where the loops are. */
export function PictureWords({ modules }: { readonly modules: readonly PictureModule[] }) {
  const t = useT();
  const titles = new Map(modules.map(({ id, title }) => [id, title]));
  return (
    <Details summary={t("pathEditor.picture.words")}>
      <ol className="grid gap-3">
        {modules.map(({ id, title, after, steps, gated }) => (
          <li key={id}>
            <p className="font-strong">{title}</p>
            <p className="text-small text-ink2">
              {after.length === 0
                ? t("author.path.opensAtOnce")
                : t("author.path.opensAfter", {
                    modules: after.map((one) => titles.get(one) ?? one).join(", "),
                  })}
              {gated && ` · ${t("pathEditor.picture.gate")}`}
            </p>
            <ol className="list-decimal pl-6">
              {steps.map((step) => (
                <li key={step.id}>
                  {[
                    step.name,
                    ...(step.loops ? [t("pathEditor.picture.loop")] : []),
                    ...(step.optional ? [t("pathEditor.rule.optional")] : []),
                    ...(step.state ? [t(`pathEditor.state.${step.state}`)] : []),
                    ...(step.problems > 0
                      ? [t("pathEditor.findings.count", { count: step.problems })]
                      : []),
                  ].join(" · ")}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </Details>
  );
}
