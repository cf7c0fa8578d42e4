import { useEffect, useRef, type MutableRefObject } from "react";
import { openTextView, type TextView, type TextViewEvents } from "./codemirror/lesson-text-view";
import type { BlockWords } from "./codemirror/block-words";
import type { MarkedProblem } from "./codemirror/problem-marks";
import type { Locale } from "~/domain/text";

interface CodeTextProps extends TextViewEvents {
  /** Where the screen finds the editor once it is open. */
  readonly view: MutableRefObject<TextView | null>;
  readonly language: Locale;
  /** What it opens with; later the editor knows better. */
  readonly initial: string;
  readonly source: boolean;
  readonly label: string;
  readonly words: BlockWords;
  readonly problems: readonly MarkedProblem[];
}

/** One language of the lesson in an editor. */
export function CodeText(props: CodeTextProps) {
  const { view, language, source, label, words, problems } = props;
  const frame = useRef<HTMLDivElement>(null);
  const open = useRef<TextView | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const { current: parent } = frame;
    if (!parent) return;
    const made = openTextView(parent, latest.current.initial, {
      locale: language,
      label,
      words: latest.current.words,
      nonce: pageNonce(),
      onText: (text) => latest.current.onText(text),
      onCursor: (at) => latest.current.onCursor(at),
      onBlur: () => latest.current.onBlur(),
      onOpen: (tag) => latest.current.onOpen(tag),
      onInsert: () => latest.current.onInsert(),
      onFormat: (name) => latest.current.onFormat(name),
    });
    open.current = made;
    view.current = made;
    return () => {
      open.current = null;
      view.current = null;
      made.destroy();
    };
  }, [language, label, view]);

  useEffect(() => open.current?.setSource(source), [source]);
  useEffect(() => open.current?.setWords(words), [words]);
  useEffect(() => open.current?.showProblems(problems), [problems, source]);

  return <div ref={frame} className="lesson-text" />;
}

/** Browsers hide the nonce of a page from its attributes, not from its scripts. */
function pageNonce(): string {
  return document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
}
