import { classNames } from "~/ui/class-names";
import type { RouteModuleRow } from "./route-map-row";

/** How a module stands, in words; brass when it needs the learner. */
export function ModuleState({ row }: { readonly row: RouteModuleRow }) {
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
