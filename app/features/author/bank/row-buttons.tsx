import { rowChangeValue, type RowChange } from "~/domain/quiz/edit/draft-form";
import type { RowList } from "~/domain/quiz/edit/draft-rows";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";

interface RowButtonsProps {
  readonly list: RowList;
  readonly index: number;
  readonly count: number;
  /** What the row is called. */
  readonly row: string;
}

/** Up, down and away, as buttons that send the form: they work without scripts. */
export function RowButtons({ list, index, count, row }: RowButtonsProps) {
  const t = useT();
  const button = (act: RowChange["act"], label: string) => (
    <Button tone="quiet" name="do" value={rowChangeValue({ act, list, index })} formNoValidate>
      {label}
    </Button>
  );
  return (
    <p className="mt-1 flex flex-wrap gap-x-4">
      {index > 0 && button("up", t("bank.row.moveUp", { row }))}
      {index < count - 1 && button("down", t("bank.row.moveDown", { row }))}
      {button("remove", t("bank.row.drop", { row }))}
    </p>
  );
}

interface AddRowProps {
  readonly list: RowList;
  readonly count: number;
  readonly most: number;
}

/** One more row, as long as the type takes one. */
export function AddRow({ list, count, most }: AddRowProps) {
  const t = useT();
  if (count >= most) return null;
  return (
    <p className="mt-4">
      <Button name="do" value={rowChangeValue({ act: "add", list, index: count })} formNoValidate>
        {t("bank.row.add")}
      </Button>
    </p>
  );
}
