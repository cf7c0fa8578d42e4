import { Icon } from "~/ui/icon";
import { ROUTE_GRID } from "./grid-style";
import { ModuleState } from "./module-state";
import type { RouteModuleRow } from "./route-map-row";
import { RouteStepRow } from "./route-step-row";
import { ModuleTrack } from "./track";

/** A station the learner is not at: its name and state, its steps folded. */
export function OtherModule({ row }: { readonly row: RouteModuleRow }) {
  const head = (
    <div className="min-w-0 flex-1 py-station">
      <h2 className="text-body font-strong">{row.title}</h2>
      <ModuleState row={row} />
    </div>
  );
  return (
    <div className={ROUTE_GRID}>
      <div className="relative">
        <ModuleTrack row={row} tracks={row.tracks} />
      </div>
      {row.steps.length === 0 ? (
        <div className="pb-4">{head}</div>
      ) : (
        <details className="group pb-4">
          <summary className="flex min-h-target items-start justify-between gap-4">
            {head}
            <Icon
              name="down"
              className="mt-4 text-key transition-transform group-open:rotate-180"
            />
          </summary>
          <ol className="divide-y divide-line border-y border-line">
            {row.steps.map((step) => (
              <li key={step.id}>
                <RouteStepRow step={step} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
