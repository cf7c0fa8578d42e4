import { useT } from "~/i18n/use-t";
import { Select } from "~/ui/form/select";
import type { OrderingListProps } from "./ordering-list";

/** One select per item, named `place-<display position>`, value = place from 1. */
export function OrderingSelects({ id, items, order }: OrderingListProps) {
  const t = useT();
  const places = items.map((_, index) => ({
    value: String(index + 1),
    label: t("practice.question.place", { place: index + 1 }),
  }));
  return (
    <ul className="rows">
      {items.map((item, position) => (
        <li key={position} className="row">
          <Select
            id={`${id}-place-${position}`}
            name={`place-${position}`}
            label={item}
            options={[{ value: "", label: t("practice.question.choosePlace") }, ...places]}
            defaultValue={order?.includes(position) ? String(order.indexOf(position) + 1) : ""}
          />
        </li>
      ))}
    </ul>
  );
}
