import type { KeyboardEvent } from "react";
import { placeAbove, placeBelow } from "~/domain/path/edit/neighbours";
import { useT } from "~/i18n/use-t";
import { useHydrated } from "~/ui/question/use-hydrated";
import { usePathEditor } from "./editor-context";
import { useDrag } from "./use-step-drag";

/** Takes hold of a step, by pointer or with the arrow keys. */
export function DragHandle({ step, name }: { readonly step: string; readonly name: string }) {
  const t = useT();
  const { path, moveStep } = usePathEditor();
  const { begin } = useDrag();
  if (!useHydrated()) return null;
  const move = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    moveStep(step, event.key === "ArrowUp" ? placeAbove(path, step) : placeBelow(path, step));
  };
  return (
    <button
      type="button"
      data-handle={step}
      aria-label={t("pathEditor.step.drag", { name })}
      aria-describedby="drag-help"
      onKeyDown={move}
      onPointerDown={(event) => begin(step, event)}
      className="inline-flex min-h-target min-w-target cursor-grab touch-none items-center justify-center rounded-control text-ink2 hover:text-key"
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="currentColor">
        <path d="M6 4h2v2H6zm6 0h2v2h-2zM6 9h2v2H6zm6 0h2v2h-2zM6 14h2v2H6zm6 0h2v2h-2z" />
      </svg>
    </button>
  );
}
