import { Link } from "@remix-run/react";
import { classNames } from "~/ui/class-names";
import type { RouteStep } from "./route-map-row";

const ROW =
  "flex min-h-target flex-col justify-center gap-x-4 py-station md:flex-row md:items-baseline md:justify-between";

/** One step in words: what it is, how it stands, and the way in when there is one. */
export function RouteStepRow({ step }: { readonly step: RouteStep }) {
  const title = classNames("min-w-0", step.station === "here" && "font-strong");
  const detail = (
    <span
      className={classNames(
        "text-small",
        step.station === "attention" ? "font-strong text-call" : "text-ink2",
      )}
    >
      {step.detail}
    </span>
  );
  if (step.to === undefined) {
    return (
      <p className={ROW}>
        <span className={title}>{step.title}</span>
        {detail}
      </p>
    );
  }
  return (
    <Link to={step.to} className={classNames(ROW, "no-underline")}>
      <span className={classNames(title, "underline underline-offset-4")}>{step.title}</span>
      {detail}
    </Link>
  );
}
