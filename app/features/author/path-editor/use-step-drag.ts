import { createContext, useContext, useState, type PointerEvent } from "react";
import type { PathDefinition } from "~/domain/path/definition";
import type { StepPlace } from "~/domain/path/edit/neighbours";

/** The row that a dragged step stands above or below; row -1: an empty module. */
export interface DropPlace {
  readonly module: string;
  readonly row: number;
  readonly edge: "above" | "below";
}

interface Drag {
  readonly begin: (step: string, event: PointerEvent<HTMLElement>) => void;
}

export const DragContext = createContext<Drag>({ begin: () => undefined });

export const useDrag = (): Drag => useContext(DragContext);

/** Lets steps be dragged by pointer; where one would fall is told while it is. */
export function useStepDrag(
  path: PathDefinition,
  move: (step: string, place: StepPlace) => void,
): Drag & { readonly drop: DropPlace | null } {
  const [drop, setDrop] = useState<DropPlace | null>(null);
  const begin = (step: string, { currentTarget, pointerId, button }: PointerEvent<HTMLElement>) => {
    if (button !== 0) return;
    let place: DropPlace | null = null;
    const stop = new AbortController();
    const end = () => {
      stop.abort();
      setDrop(null);
    };
    const on = <Name extends "pointermove" | "pointerup" | "pointercancel">(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ) => currentTarget.addEventListener(name, act, { signal: stop.signal });
    currentTarget.setPointerCapture(pointerId);
    on("pointermove", ({ clientX, clientY }) => {
      scrollNearEdge(clientY);
      place = placeUnder(clientX, clientY);
      setDrop(place);
    });
    on("pointercancel", end);
    on("pointerup", () => {
      end();
      const target = place && targetOf(path, step, place);
      if (target) move(step, target);
    });
  };
  return { begin, drop };
}

/** How near to the window's edge (px) the page scrolls along, and how far at a time. */
const EDGE = 60;
const SCROLL = 16;

function scrollNearEdge(y: number): void {
  if (y < EDGE) window.scrollBy(0, -SCROLL);
  else if (y > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
}

function placeUnder(x: number, y: number): DropPlace | null {
  const under = document.elementFromPoint(x, y);
  const row = under?.closest<HTMLElement>("[data-row]");
  if (row) {
    const { top, height } = row.getBoundingClientRect();
    const [module = "", index = ""] = (row.dataset["row"] ?? "").split("/");
    return { module, row: Number(index), edge: y < top + height / 2 ? "above" : "below" };
  }
  const empty = under?.closest<HTMLElement>("[data-empty]")?.dataset["empty"];
  return empty === undefined ? null : { module: empty, row: -1, edge: "below" };
}

/** Null where the step would stay where it is. */
function targetOf(path: PathDefinition, step: string, drop: DropPlace): StepPlace | null {
  const steps = path.modules.find(({ id }) => id === drop.module)?.steps ?? [];
  const own = steps.findIndex(({ id }) => id === step);
  const before = drop.edge === "above" ? drop.row : drop.row + 1;
  const to = own >= 0 && own < before ? before - 1 : before;
  return own === to ? null : { module: drop.module, to };
}
