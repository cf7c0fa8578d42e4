import { useRef, useState, type MutableRefObject } from "react";
import type { ComponentName } from "~/domain/lesson/components";
import type { Tag } from "~/domain/lesson/edit/tag";
import { rewriteTag } from "~/domain/lesson/edit/write-tag";
import { LOCALES, type Locale } from "~/domain/text";
import { useT } from "~/i18n/use-t";
import { BlockForm } from "./block-form";
import { changesOf, unreadProperties, valuesOf, type BlockValues } from "./block-values";
import { CodeText } from "./code-text";
import type { TextView } from "./codemirror/lesson-text-view";
import type { MarkedProblem } from "./codemirror/problem-marks";
import type { BlockChoices } from "./editor-view";
import { formatEdit, type FormatName } from "./format-command";
import { HeaderFields } from "./header-fields";
import { InsertMenu } from "./insert-menu";
import { newBlockEdit, newBlockValues } from "./new-block";
import { TextToolbar } from "./text-toolbar";
import { useBlockWords } from "./use-block-words";

export type TextViews = Readonly<Record<Locale, MutableRefObject<TextView | null>>>;

interface TextPaneProps {
  readonly language: Locale;
  readonly views: TextViews;
  readonly initial: Readonly<Record<Locale, string>>;
  readonly texts: Readonly<Record<Locale, string>>;
  readonly choices: BlockChoices;
  readonly problems: Readonly<Record<Locale, readonly MarkedProblem[]>>;
  readonly onText: (language: Locale, text: string) => void;
  readonly onCursor: (language: Locale, at: number) => void;
  readonly onBlur: () => void;
}

/** What stands between the toolbar and the text: the list of blocks, or the form of one. */
type Panel =
  | { readonly kind: "closed" }
  | { readonly kind: "menu" }
  | {
      readonly kind: "form";
      readonly name: ComponentName;
      readonly values: BlockValues;
      /** Null: a new block, which comes where the cursor is. */
      readonly tag: Tag | null;
    };

const CLOSED: Panel = { kind: "closed" };

/** The text of the lesson with its toolbar, both languages kept open behind each other. */
export function TextPane(props: TextPaneProps) {
  const { language, views, initial, texts, choices, problems, onText, onCursor, onBlur } = props;
  const t = useT();
  const [source, setSource] = useState(false);
  const [panel, setPanel] = useState<Panel>(CLOSED);
  const words = { sr: useBlockWords("sr", choices), en: useBlockWords("en", choices) };
  const number = useRef(0);

  const view = () => views[language].current;
  const close = () => {
    view()?.markOpen(null);
    setPanel(CLOSED);
    view()?.focus();
  };
  const format = (name: FormatName) => {
    const open = view();
    open?.apply(formatEdit(name, open.text(), open.selection(), language));
    open?.focus();
  };
  const edit = (tag: Tag) => {
    view()?.markOpen(tag);
    number.current += 1;
    setPanel({ kind: "form", name: tag.name, values: valuesOf(tag), tag });
  };
  const insert = (name: ComponentName, values: BlockValues) => {
    const open = view();
    const properties = changesOf(name, values);
    open?.apply(newBlockEdit(name, properties, open.text(), open.selection(), language));
    close();
  };
  const choose = (name: ComponentName) => {
    const values = newBlockValues(name, [texts.sr, texts.en]);
    number.current += 1;
    if (Object.keys(values).length === 0) insert(name, values);
    else setPanel({ kind: "form", name, values, tag: null });
  };
  const rewrite = (name: ComponentName, values: BlockValues) => {
    const open = view();
    const tag = open?.openTag();
    if (open && tag?.name === name) {
      const insertion = rewriteTag(open.text(), tag, changesOf(name, values));
      const select = { from: tag.from, to: tag.from + insertion.length };
      open.apply({ from: tag.from, to: tag.to, insert: insertion, select });
    }
    close();
  };
  return (
    <>
      <HeaderFields
        text={texts[language]}
        language={language}
        onEdit={(change) => view()?.apply(change, true)}
      />
      <TextToolbar
        source={source}
        onFormat={format}
        onInsert={() => setPanel({ kind: "menu" })}
        onSource={(next) => {
          setPanel(CLOSED);
          setSource(next);
        }}
      />
      {panel.kind === "menu" && <InsertMenu onChoose={choose} onClose={close} />}
      {panel.kind === "form" && (
        <BlockForm
          key={number.current}
          name={panel.name}
          initial={panel.values}
          unread={panel.tag ? unreadProperties(panel.tag) : []}
          isNew={panel.tag === null}
          choices={choices}
          language={language}
          onApply={(values) => (panel.tag ? rewrite : insert)(panel.name, values)}
          onCancel={close}
          onRemove={() => {
            view()?.removeOpen();
            close();
          }}
        />
      )}
      {LOCALES.map((locale) => (
        <div key={locale} hidden={locale !== language}>
          <CodeText
            view={views[locale]}
            language={locale}
            initial={initial[locale]}
            source={source}
            label={t("editor.text.label", { language: locale })}
            words={words[locale]}
            problems={problems[locale]}
            onText={(text) => onText(locale, text)}
            onCursor={(at) => onCursor(locale, at)}
            onBlur={onBlur}
            onOpen={edit}
            onInsert={() => setPanel({ kind: "menu" })}
            onFormat={format}
          />
        </div>
      ))}
      <p className="px-4 py-2 text-small text-ink2">{t("editor.text.keys")}</p>
    </>
  );
}
