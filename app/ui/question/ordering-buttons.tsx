import { useEffect, useRef, useState } from "react";
import { useT } from "~/i18n/use-t";
import { MoveButton } from "./move-button";
import type { OrderingListProps } from "./ordering-list";
import { swapWithNext } from "./swap-with-next";

interface Move {
  readonly position: number;
  readonly direction: "up" | "down";
  readonly place: number;
}

/** The items in the order they now stand; every move is announced and keeps the focus. */
export function OrderingButtons({ items, order }: OrderingListProps) {
  const t = useT();
  const [current, setCurrent] = useState(() => everyItem(items, order ?? []));
  const [last, setLast] = useState<Move | null>(null);
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    if (!last) return;
    const target = `[data-move="${last.position}-${last.direction}"]`;
    list.current?.querySelector<HTMLButtonElement>(target)?.focus();
  }, [last]);

  const move = (index: number, direction: Move["direction"]) => {
    const to = direction === "up" ? index - 1 : index + 1;
    const position = current[index];
    if (position === undefined || to < 0 || to >= current.length) return;
    setCurrent(swapWithNext(current, Math.min(index, to)));
    setLast({ position, direction, place: to + 1 });
  };

  return (
    <>
      <ol ref={list} className="rows">
        {current.map((position, index) => {
          const item = items[position] ?? "";
          return (
            <li key={position} className="row row--moving">
              <span className="row__place" aria-hidden="true">
                {index + 1}
              </span>
              <span className="row__text">{item}</span>
              <input type="hidden" name={`place-${position}`} value={index + 1} />
              <MoveButton
                direction="up"
                item={item}
                handle={`${position}-up`}
                atEnd={index === 0}
                onMove={() => move(index, "up")}
              />
              <MoveButton
                direction="down"
                item={item}
                handle={`${position}-down`}
                atEnd={index === current.length - 1}
                onMove={() => move(index, "down")}
              />
            </li>
          );
        })}
      </ol>
      <p className="sr-only" aria-live="polite">
        {last &&
          t("practice.question.moved", {
            item: items[last.position] ?? "",
            place: last.place,
            count: items.length,
          })}
      </p>
    </>
  );
}

/** The items in their order, those without a place at the end. */
function everyItem(items: readonly string[], order: readonly number[]): readonly number[] {
  const placed = order.filter((position) => position >= 0);
  return [...placed, ...[...items.keys()].filter((position) => !placed.includes(position))];
}
