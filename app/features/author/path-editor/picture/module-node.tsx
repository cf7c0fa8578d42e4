import { Handle, Position, type Node, type NodeProps } from "@xyflow/react";
import { useT } from "~/i18n/use-t";
import { classNames } from "~/ui/class-names";
import { StationMark } from "~/ui/progress/station";
import { stationOf } from "../standing";
import type { PictureModule, PictureStep } from "./picture-module";
import { StepSign } from "./step-sign";

export type ModuleNodeType = Node<{ readonly module: PictureModule }, "module">;

/** A module on the picture: a state with its steps inside, one after the other. */
export function ModuleNode({ data }: NodeProps<ModuleNodeType>) {
  const t = useT();
  const { title, steps, problems, gated } = data.module;
  return (
    <div
      className={classNames(
        "w-[280px] rounded-control border bg-sheet text-ink",
        problems > 0 ? "border-2 border-call" : "border-edge",
      )}
    >
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <p className="border-b border-line px-3 py-2 font-serif text-body font-strong">{title}</p>
      {problems > 0 && (
        <p className="px-3 pt-1 text-small font-strong text-call">
          {t("pathEditor.findings.count", { count: problems })}
        </p>
      )}
      <ol className="py-1">
        {steps.map((step) => (
          <StepLine key={step.id} step={step} />
        ))}
      </ol>
      {gated && (
        <p className="border-t-4 border-ink2 px-3 py-1 text-small text-ink2">
          {t("pathEditor.picture.gate")}
        </p>
      )}
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  );
}

function StepLine({ step }: { readonly step: PictureStep }) {
  const t = useT();
  const { kind, name, loops, optional, problems, state } = step;
  return (
    <li className={classNames("flex gap-2 px-3 py-1 text-small", problems > 0 && "bg-call-wash")}>
      {state ? <StationMark station={stationOf(state)} /> : <StepSign kind={kind} />}
      <div className="min-w-0 flex-1">
        <p>{name}</p>
        {optional && <p className="text-ink2">{t("pathEditor.rule.optional")}</p>}
        {state && <p className="text-ink2">{t(`pathEditor.state.${state}`)}</p>}
        {problems > 0 && (
          <p className="font-strong text-call">
            {t("pathEditor.findings.count", { count: problems })}
          </p>
        )}
      </div>
      {loops && <Loop />}
    </li>
  );
}

/** Back to the check through what was missed: a dotted arc, as on the learner's map. */
function Loop() {
  const t = useT();
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      role="img"
      aria-label={t("pathEditor.picture.loop")}
      className="shrink-0 fill-none stroke-ink2"
      strokeWidth="2"
    >
      <path d="M4 6h9a6 6 0 0 1 0 12H7" strokeDasharray="2 3" />
      <path d="m10 14-4 4 4 4" />
    </svg>
  );
}
