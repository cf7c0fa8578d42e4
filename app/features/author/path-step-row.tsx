import { Link } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import type { PathStep } from "./path-view";

type CheckStep = Extract<PathStep, { readonly kind: "quiz" }>;

/** One step of a path with its rules in words. */
export function PathStepRow({ step }: { readonly step: PathStep }) {
  const t = useT();
  if (step.kind === "quiz") return <CheckRow step={step} />;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-3">
      <p className="min-w-0 flex-1 font-strong">
        {step.kind === "lesson" ? (
          <Link
            to={`/studio/lessons/${step.lesson}`}
            className="inline-flex min-h-target items-center"
          >
            {t("author.step.lesson", { title: step.title })}
          </Link>
        ) : (
          t(`author.step.${step.kind}`, { title: step.title })
        )}
      </p>
      <p className="text-small text-ink2">{t("author.minutes", { minutes: step.minutes })}</p>
    </li>
  );
}

function CheckRow({ step }: { readonly step: CheckStep }) {
  const t = useT();
  const { items, minutes, needed, critical, attempts, coolDownHours } = step;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="min-w-0 flex-1 font-strong">
          {t("author.step.check", { title: step.title })}
        </p>
        <p className="text-small text-ink2">{t("author.minutes", { minutes })}</p>
      </div>
      <ul className="mt-1 max-w-read text-ink2">
        {step.draws.map((draw, index) => (
          <li key={index}>
            {t("author.step.draw", {
              items: draw.items,
              count: draw.lessons.length,
              lessons: draw.lessons.map(({ title }) => t("author.quoted", { title })).join(", "),
            })}
          </li>
        ))}
        <li>{t("author.step.pass", { needed, items })}</li>
        {critical > 0 && <li>{t("author.step.critical", { critical })}</li>}
        <li>
          {attempts === null
            ? t("author.step.attemptsFree")
            : t("author.step.attempts", { attempts })}
        </li>
        <li>{t("author.step.coolDown", { hours: coolDownHours })}</li>
      </ul>
    </li>
  );
}
