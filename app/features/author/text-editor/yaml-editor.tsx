import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { lintGutter, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { useEffect, useRef, useState } from "react";
import { useLocale } from "~/i18n/use-t";
import type { GradedProblem } from "./text-check";

interface YamlEditorProps {
  readonly text: string;
  readonly label: string;
  readonly problems: readonly GradedProblem[];
  readonly onText: (text: string) => void;
  /** A line (from 1) that the reader asked for; a new object goes there again. */
  readonly target: { readonly line: number } | null;
}

/** A text in lines, mistakes marked where they stand. */
export default function YamlEditor({ text, label, problems, onText, target }: YamlEditorProps) {
  const locale = useLocale();
  const host = useRef<HTMLDivElement>(null);
  const tell = useRef(onText);
  const [view, setView] = useState<EditorView | null>(null);
  const [first] = useState(text);
  useEffect(() => {
    tell.current = onText;
  }, [onText]);
  useEffect(() => {
    if (!host.current) return;
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({ doc: first, extensions: extensionsFor(label, tell) }),
    });
    // What scrolls has to be reached by keyboard.
    made.scrollDOM.tabIndex = 0;
    setView(made);
    return () => made.destroy();
  }, [first, label]);
  useEffect(() => {
    if (!view || view.state.doc.toString() === text) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [view, text]);
  useEffect(() => {
    if (!view) return;
    const marks = problems.map((problem) => markOf(view.state, problem, problem.message[locale]));
    view.dispatch(setDiagnostics(view.state, marks));
  }, [view, problems, locale]);
  useEffect(() => {
    if (!view || !target) return;
    const { from } = view.state.doc.line(Math.min(target.line, view.state.doc.lines));
    view.dispatch({
      selection: { anchor: from },
      effects: EditorView.scrollIntoView(from, { y: "center" }),
    });
    view.focus();
  }, [view, target]);
  return <div ref={host} />;
}

/** Styles need the nonce that the page's own scripts carry. */
const nonce = () => document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";

function extensionsFor(label: string, tell: { readonly current: (text: string) => void }) {
  return [
    EditorView.cspNonce.of(nonce()),
    LOOK,
    lineNumbers(),
    lintGutter(),
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    yaml(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false" }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) tell.current(state.doc.toString());
    }),
  ];
}

function markOf(
  { doc }: EditorState,
  { line, column, severity }: GradedProblem,
  message: string,
): Diagnostic {
  const { from, to } = doc.line(Math.max(1, Math.min(line, doc.lines)));
  return { from: Math.min(from + column - 1, to), to, severity, message };
}

const LOOK = EditorView.theme({
  "&": {
    backgroundColor: "var(--color-sheet)",
    color: "var(--color-ink)",
    border: "1px solid var(--color-edge)",
    borderRadius: "6px",
    height: "70vh",
  },
  "&.cm-focused": { outline: "3px solid var(--color-key)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "var(--font-sans)", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--color-ink)" },
  ".cm-cursor": { borderLeftColor: "var(--color-ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "var(--color-sunk)", color: "var(--color-ink2)", border: "0" },
  ".cm-tooltip": {
    backgroundColor: "var(--color-sheet)",
    color: "var(--color-ink)",
    border: "1px solid var(--color-edge)",
    borderRadius: "6px",
  },
});
