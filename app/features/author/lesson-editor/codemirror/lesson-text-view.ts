import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown, markdownLanguage } from "@codemirror/lang-markdown";
import { Compartment, EditorSelection, EditorState, Prec, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap } from "@codemirror/view";
import { readHeader } from "~/domain/lesson/edit/header";
import { promptsIn } from "~/domain/lesson/edit/prompt";
import type { Tag } from "~/domain/lesson/edit/tag";
import { linesAround, type TextEdit, type TextRange } from "~/domain/lesson/edit/text-edit";
import type { Locale } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { always, blockKeys, removeBlock } from "./block-keys";
import type { BlockWords } from "./block-words";
import { editorLook } from "./editor-look";
import { byHeaderFields, headerGuard } from "./header-guard";
import { markOpen, openBlock, openTag } from "./open-block";
import { offsetOf, problemMarks, showProblems, type MarkedProblem } from "./problem-marks";
import { promptMarks } from "./prompt-marks";
import { proseWords } from "./prose-words";
import { newWords, tagBlocks, tagsIn } from "./tag-blocks";

/** What the editor tells the screen around it. */
export interface TextViewEvents {
  readonly onText: (text: string) => void;
  readonly onCursor: (at: number) => void;
  readonly onBlur: () => void;
  /** A block is to be filled in. */
  readonly onOpen: (tag: Tag) => void;
  /** A block is to be put in. */
  readonly onInsert: () => void;
  readonly onFormat: (name: "strong" | "emphasis" | "link") => void;
}

export interface TextViewOptions extends TextViewEvents {
  readonly locale: Locale;
  readonly label: string;
  readonly words: BlockWords;
  /** Of the page, so that the styles of the editor may stand in it. */
  readonly nonce: string;
}

/** Where to go: a place as problems name it, an offset, or a stretch that is then selected. */
export type TextPlace = { readonly line: number; readonly column: number } | TextRange | number;

/** A text of a lesson in an editor. */
export interface TextView {
  readonly text: () => string;
  readonly selection: () => TextRange;
  /** Carries out an edit as something that can be undone, and shows what it selects. */
  readonly apply: (edit: TextEdit, isHeader?: boolean) => void;
  /** Another text in the place of all of it. */
  readonly replace: (text: string) => void;
  /** Chooses what stands at a place; of a problem also the prompt, or the form of its block. */
  readonly goTo: (place: TextPlace) => void;
  readonly showProblems: (problems: readonly MarkedProblem[]) => void;
  /** Shown as it is written, without blocks, or as prose. */
  readonly setSource: (source: boolean) => void;
  readonly setWords: (words: BlockWords) => void;
  /** The block whose form is open, as it stands now. */
  readonly openTag: () => Tag | null;
  readonly markOpen: (tag: Tag | null) => void;
  readonly removeOpen: () => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

/** Opens a text in an editor under `parent`. */
export function openTextView(
  parent: HTMLElement,
  text: string,
  options: TextViewOptions,
): TextView {
  let words = options.words;
  const look = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      selection: { anchor: readHeader(text)?.to ?? 0 },
      extensions: [extensionsOf(options), look.of(lookOf(false, options, words))],
    }),
  });
  const select = (range: TextRange) =>
    view.dispatch({
      selection: EditorSelection.range(range.from, range.to),
      effects: EditorView.scrollIntoView(range.from, { y: "center" }),
    });
  return {
    text: () => view.state.doc.toString(),
    selection: () => view.state.selection.main,
    apply: ({ from, to, insert, select: chosen }, isHeader = false) =>
      view.dispatch({
        changes: { from, to, insert },
        ...(isHeader ? {} : { selection: EditorSelection.range(chosen.from, chosen.to) }),
        annotations: byHeaderFields.of(isHeader),
        scrollIntoView: !isHeader,
        userEvent: "input",
      }),
    replace: (next) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: next },
        annotations: byHeaderFields.of(true),
      }),
    goTo: (place) => {
      const range = rangeOf(view.state, place);
      const holds = ({ from, to }: TextRange) => from <= range.from && range.from < to;
      const tag = tagsIn(view.state).find(holds);
      const isProblem = typeof place !== "number" && "line" in place;
      const prompt = isProblem && promptsIn(view.state.doc.toString()).find(holds);
      select(tag ?? (prompt || range));
      view.focus();
      // What is to be mended in a block is mended in its form.
      if (isProblem && tag && tag.kind !== "close") options.onOpen(tag);
    },
    showProblems: (problems) => showProblems(view, problems),
    setSource: (source) =>
      view.dispatch({ effects: look.reconfigure(lookOf(source, options, words)) }),
    setWords: (next) => {
      words = next;
      view.dispatch({ effects: newWords.of(next) });
    },
    openTag: () => openTag(view.state),
    markOpen: (tag) => markOpen(view, tag),
    removeOpen: () => {
      const tag = openTag(view.state);
      if (tag) removeBlock(view, tag);
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function rangeOf(state: EditorState, place: TextPlace): TextRange {
  if (typeof place !== "number" && "from" in place) return place;
  const at = typeof place === "number" ? place : offsetOf(state.doc, place);
  return { from: at, to: at };
}

/** What differs between prose with blocks and the text as it is written. */
function lookOf(source: boolean, { onOpen }: TextViewOptions, words: BlockWords): Extension {
  return [
    problemMarks(source),
    proseWords(!source),
    source ? [] : [headerGuard, tagBlocks(words), blockKeys(onOpen)],
  ];
}

function extensionsOf(options: TextViewOptions): Extension {
  const { locale, label, nonce, onText, onCursor, onBlur } = options;
  return [
    EditorView.cspNonce.of(nonce),
    EditorView.contentAttributes.of({
      "aria-label": label,
      // What can be written in can be reached anyway; said for those who look for it.
      tabindex: "0",
      lang: HTML_LANG[locale],
      spellcheck: "true",
      autocorrect: "on",
      autocapitalize: "sentences",
    }),
    EditorView.lineWrapping,
    drawSelection(),
    history(),
    ourKeys(options),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    markdown({ base: markdownLanguage, addKeymap: true }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onText(update.state.doc.toString());
      if (update.selectionSet || update.docChanged) onCursor(update.state.selection.main.head);
    }),
    EditorView.domEventHandlers({ blur: onBlur }),
    openBlock,
    promptMarks,
    editorLook,
  ];
}

/** The keys of the toolbar, and the ways to the list of blocks. */
function ourKeys({ onInsert, onFormat }: TextViewEvents): Extension {
  return Prec.high(
    keymap.of([
      { key: "Mod-b", run: always(() => onFormat("strong")) },
      { key: "Mod-i", run: always(() => onFormat("emphasis")) },
      { key: "Mod-k", run: always(() => onFormat("link")) },
      { key: "Mod-.", run: always(onInsert) },
      {
        key: "/",
        run: (view) => {
          const { main } = view.state.selection;
          const line = linesAround(view.state.doc.toString(), main);
          if (line.from !== line.to) return false;
          onInsert();
          return true;
        },
      },
    ]),
  );
}
