import { ButtonLink } from "~/ui/button/button-link";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import type { RouteModuleRow } from "./route-map-row";
import { RouteSteps } from "./route-steps";

function ModuleState({ row }: { readonly row: RouteModuleRow }) {
  return (
    <>
      <p
        className={classNames(
          "text-small",
          row.station === "attention" ? "font-strong text-call" : "text-ink2",
        )}
      >
        {row.status}
      </p>
      {row.note !== undefined && <p className="mt-1 text-small text-ink2">{row.note}</p>}
    </>
  );
}

/** Where the learner stands: the only station that is open from the start. */
export function HereModule({ row }: { readonly row: RouteModuleRow }) {
  return (
    <div className="pt-2 pb-10">
      <h2 className="font-serif text-title font-strong">{row.title}</h2>
      <ModuleState row={row} />
      {row.steps.length > 0 && (
        <div className="mt-3">
          <RouteSteps steps={row.steps} />
        </div>
      )}
      {row.action !== undefined && (
        <ButtonLink to={row.action.to} tone="filled" className="mt-4 w-full md:w-auto">
          {row.action.label}
        </ButtonLink>
      )}
    </div>
  );
}

/** Any other station: its name and state, its steps folded. */
export function OtherModule({ row }: { readonly row: RouteModuleRow }) {
  const head = (
    <span className="block min-w-0 flex-1 py-station">
      <h2 className="text-body font-strong">{row.title}</h2>
      <ModuleState row={row} />
    </span>
  );
  if (row.steps.length === 0) return <div className="pb-4">{head}</div>;
  return (
    <details className="group pb-4">
      <summary className="flex min-h-target items-start justify-between gap-4">
        {head}
        <Icon name="down" className="mt-4 text-key transition-transform group-open:rotate-180" />
      </summary>
      <div className="pb-4">
        <RouteSteps steps={row.steps} />
      </div>
    </details>
  );
}
