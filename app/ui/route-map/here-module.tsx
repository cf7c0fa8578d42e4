import { ButtonLink } from "~/ui/button/button-link";
import { TextLink } from "~/ui/text-link";
import { ROUTE_GRID } from "./grid-style";
import { ModuleState } from "./module-state";
import type { RouteModuleRow } from "./route-map-row";
import { RouteStepRow } from "./route-step-row";
import { stepTracks } from "./step-tracks";
import { ModuleTrack, PlainTrack, StepTrack } from "./track";

/** Where the learner stands: open from the start, its steps as stops on the track. */
export function HereModule({ row }: { readonly row: RouteModuleRow }) {
  const tracks = stepTracks(row);
  return (
    <>
      <div className={ROUTE_GRID}>
        <div className="relative">
          <ModuleTrack row={row} tracks={tracks.head} />
        </div>
        <div className="pt-2 pb-4">
          <h2 className="font-serif text-title font-strong">{row.title}</h2>
          <ModuleState row={row} />
          {row.action !== undefined && (
            <ButtonLink to={row.action.to} tone="filled" className="mt-4 w-full md:w-auto">
              {row.action.label}
            </ButtonLink>
          )}
          {row.aside !== undefined && (
            <p className="mt-2">
              <TextLink standalone to={row.aside.to}>
                {row.aside.label}
              </TextLink>
            </p>
          )}
        </div>
      </div>
      <ol>
        {row.steps.map((step, index) => (
          <li
            key={step.id}
            className={ROUTE_GRID}
            aria-current={step.station === "here" ? "step" : undefined}
          >
            <div className="relative">
              <StepTrack
                lane={row.lane}
                station={step.station}
                tracks={tracks.steps[index] ?? []}
              />
            </div>
            <div className="border-t border-line">
              <RouteStepRow step={step} />
            </div>
          </li>
        ))}
      </ol>
      <div className="relative h-6">
        <PlainTrack tracks={tracks.tail} />
      </div>
    </>
  );
}
