import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { ISLAND_NAMES, STATIC_NAMES, type ComponentName } from "~/domain/lesson/components";
import { COMPONENT_FORMS } from "~/domain/lesson/edit/component-fields";
import { foldText } from "~/domain/quiz/fold-text";
import type { Locale } from "~/domain/text";
import { useLocale, useT } from "~/i18n/use-t";
import { classNames } from "~/ui/class-names";
import { CONTROL_STYLE } from "~/ui/form/control-style";

interface InsertMenuProps {
  readonly onChoose: (name: ComponentName) => void;
  readonly onClose: () => void;
}

const OFFERED: readonly ComponentName[] = [...STATIC_NAMES, ...ISLAND_NAMES];

/** What can be put into the text: typed for, chosen with arrows and Enter, or pressed. */
export function InsertMenu({ onChoose, onClose }: InsertMenuProps) {
  const t = useT();
  const locale = useLocale();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [wish, setWish] = useState("");
  const [at, setAt] = useState(0);
  useEffect(() => input.current?.focus(), []);

  const offered = offeredFor(wish, locale);
  const chosen = offered[Math.min(at, offered.length - 1)];
  const optionId = (name: ComponentName) => `${list}-${name}`;
  const move = (by: number) => setAt((at + by + offered.length) % Math.max(1, offered.length));
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => chosen && onChoose(chosen),
      Escape: onClose,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="border-y border-edge bg-paper px-4 py-4">
      <label htmlFor={`${list}-wish`} className="block pb-1 font-strong">
        {t("editor.insert.label")}
      </label>
      <p id={`${list}-hint`} className="pb-2 text-small text-ink2">
        {t("editor.insert.hint")}
      </p>
      <input
        ref={input}
        id={`${list}-wish`}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen && optionId(chosen)}
        aria-describedby={`${list}-hint`}
        autoComplete="off"
        className={CONTROL_STYLE}
        value={wish}
        onChange={(event) => {
          setWish(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id={list}
        role="listbox"
        aria-label={t("editor.insert.label")}
        className="max-h-[40dvh] overflow-y-auto"
      >
        {offered.map((name) => (
          <Option
            key={name}
            id={optionId(name)}
            name={name}
            isChosen={name === chosen}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {offered.length === 0 && <p className="py-2 text-ink2">{t("editor.insert.nothing")}</p>}
    </div>
  );
}

/** What a wish may mean: named so first, then what its purpose speaks of. */
function offeredFor(wish: string, locale: Locale): readonly ComponentName[] {
  const wanted = foldText(wish.trim());
  const says = (words: string) => foldText(words).includes(wanted);
  const named = OFFERED.filter((name) => says(COMPONENT_FORMS[name].label[locale]));
  const meant = OFFERED.filter((name) => says(COMPONENT_FORMS[name].purpose[locale]));
  return [...new Set([...named, ...meant])];
}

interface OptionProps {
  readonly id: string;
  readonly name: ComponentName;
  readonly isChosen: boolean;
  readonly onChoose: (name: ComponentName) => void;
}

function Option({ id, name, isChosen, onChoose }: OptionProps) {
  const locale = useLocale();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  // The keyboard is the field's, which points at the option that is chosen.
  useEffect(() => {
    const { current } = item;
    const choose = () => onChoose(name);
    current?.addEventListener("click", choose);
    return () => current?.removeEventListener("click", choose);
  }, [name, onChoose]);
  const { label, purpose } = COMPONENT_FORMS[name];
  return (
    <li
      ref={item}
      id={id}
      role="option"
      aria-selected={isChosen}
      className={classNames(
        "min-h-target cursor-pointer border-b border-line px-2 py-2",
        isChosen && "bg-key-wash",
      )}
    >
      <span className="font-strong">{label[locale]}</span>{" "}
      <span className="text-small text-ink2">{purpose[locale]}</span>
    </li>
  );
}
