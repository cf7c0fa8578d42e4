import { Link } from "@remix-run/react";
import { classNames } from "~/ui/class-names";
import type { RouteStep } from "./route-map-row";

/** The steps of a module between hairlines: what it is at the left, how it stands at the right. */
export function RouteSteps({ steps }: { readonly steps: readonly RouteStep[] }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {steps.map((step) => (
        <li
          key={step.id}
          aria-current={step.current === true ? "step" : undefined}
          className="flex min-h-target flex-wrap items-center justify-between gap-x-4 py-1"
        >
          {step.to === undefined ? (
            <span className={classNames("min-w-0", step.current === true && "font-strong")}>
              {step.title}
            </span>
          ) : (
            <Link
              to={step.to}
              className={classNames(
                "inline-flex min-h-target min-w-0 items-center",
                step.current === true && "font-strong",
              )}
            >
              {step.title}
            </Link>
          )}
          <span className="text-small text-ink2">{step.detail}</span>
        </li>
      ))}
    </ol>
  );
}
