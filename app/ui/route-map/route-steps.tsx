import { Link } from "@remix-run/react";
import { classNames } from "~/ui/class-names";
import type { RouteStep } from "./route-map-row";

const ROW = "flex min-h-target flex-wrap items-baseline justify-between gap-x-4 py-2";

/** The steps of a module between hairlines: what it is, and how it stands. */
export function RouteSteps({ steps }: { readonly steps: readonly RouteStep[] }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {steps.map((step) => {
        const title = classNames("min-w-0", step.current === true && "font-strong");
        const detail = <span className="text-small text-ink2">{step.detail}</span>;
        return (
          <li key={step.id} aria-current={step.current === true ? "step" : undefined}>
            {step.to === undefined ? (
              <p className={ROW}>
                <span className={title}>{step.title}</span>
                {detail}
              </p>
            ) : (
              <Link to={step.to} className={classNames(ROW, "no-underline")}>
                <span className={classNames(title, "underline underline-offset-4")}>
                  {step.title}
                </span>
                {detail}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}
