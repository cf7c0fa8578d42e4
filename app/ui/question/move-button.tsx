import { useT } from "~/i18n/use-t";

interface MoveButtonProps {
  readonly direction: "up" | "down";
  readonly item: string;
  /** Finds the button again after the list was drawn anew. */
  readonly handle: string;
  /** Nowhere to go; the button keeps the focus all the same. */
  readonly atEnd: boolean;
  readonly onMove: () => void;
}

/** Moves one item of an ordering by one place. */
export function MoveButton({ direction, item, handle, atEnd, onMove }: MoveButtonProps) {
  const t = useT();
  const label = direction === "up" ? "practice.question.moveUp" : "practice.question.moveDown";
  return (
    <button
      type="button"
      className="move-button"
      data-move={handle}
      aria-label={t(label, { item })}
      aria-disabled={atEnd}
      onClick={onMove}
    >
      <svg className="mark" viewBox="0 0 20 20" aria-hidden="true">
        <path d={direction === "up" ? "M10 16V4m-5 5 5-5 5 5" : "M10 4v12m-5-5 5 5 5-5"} />
      </svg>
    </button>
  );
}
