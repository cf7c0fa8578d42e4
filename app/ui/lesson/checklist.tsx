import { useT } from "~/i18n/use-t";
import { Stem } from "~/ui/question/stem";
import { IslandFrame } from "./island-frame";
import type { IslandForm, ViewOf } from "./island-view";

interface ChecklistProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly view: ViewOf<"checklist">;
  readonly form: IslandForm;
}

/** Things to tick off: checkboxes named `item`, value = index. */
export function Checklist({ title, items, view, form }: ChecklistProps) {
  const t = useT();
  return (
    <IslandFrame form={form} submit={t("lesson.checklist.save")}>
      <fieldset className="question__fields" aria-describedby={`${form.id}-audience`}>
        <legend>
          <Stem level={2}>{title}</Stem>
        </legend>
        <TickOptions items={items} ticked={view.ticked} />
      </fieldset>
      <p id={`${form.id}-audience`} className="island__note">
        {view.ticked.length > 0 &&
          form.saved &&
          `${t("lesson.checklist.count", { done: view.ticked.length, count: items.length })} `}
        {t("common.field.onlyYou")}
      </p>
    </IslandFrame>
  );
}

function TickOptions({
  items,
  ticked,
}: {
  readonly items: readonly string[];
  readonly ticked: readonly number[];
}) {
  return (
    <div className="options">
      {items.map((item, index) => (
        <label key={index} className="option">
          <input
            className="choice-box"
            type="checkbox"
            name="item"
            value={index}
            defaultChecked={ticked.includes(index)}
          />
          <span className="option__text">{item}</span>
        </label>
      ))}
    </div>
  );
}
