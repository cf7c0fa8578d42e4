import { useEffect, useState } from "react";
import {
  DraftKeeper,
  type Choice,
  type KeeperState,
} from "~/features/author/lesson-editor/draft-keeper";
import { keptKey, readKeptText, writeKeptText } from "~/features/author/lesson-editor/kept-text";
import { sendText } from "~/features/author/lesson-editor/send-text";
import { studioPart } from "~/domain/library/document";
import type { TextView } from "./path-editor-view";

export interface TextKeeper {
  readonly state: KeeperState;
  /** The draft that the text is saved to; empty before the first save. */
  readonly draft: string;
  /** What a closed or crashed page left unsaved; null: nothing. */
  readonly left: string | null;
  /** Puts away what was left, once its author has decided. */
  readonly forget: () => void;
  /** Settles a conflict; the text that now counts. */
  readonly settle: (choice: Choice) => string | null;
}

/** By this computer's clock: only shown, never compared with the server's. */
const clock = () => performance.timeOrigin + performance.now();

const wait = (run: () => void, milliseconds: number) => {
  const timer = window.setTimeout(run, milliseconds);
  return () => window.clearTimeout(timer);
};

/** Saves the text of a document as it changes, also when the page is left. */
export function useTextKeeper(view: TextView, text: string): TextKeeper {
  const { kind, slug, person, file, draft, revision } = view;
  const savedAt = draft?.touchedAt ?? null;
  const [state, setState] = useState<KeeperState>({ kind: "saved", at: savedAt });
  const [left, setLeft] = useState<string | null>(null);
  const key = keptKey(person, `${kind}.${slug}`);
  // The keeper outlives what the loader says later: the text in the editor is newer.
  const [keeper] = useState(
    () =>
      new DraftKeeper({
        draft: draft?.id ?? "",
        files: { [file]: { text: view.text, revision } },
        savedAt,
        send: (sent, leaving) => sendText(studioPart(view, "draft"), sent, leaving),
        keep: (kept) => void writeKeptText(localStorage, key, kept),
        clock,
        wait,
        onState: setState,
      }),
  );
  useEffect(() => {
    const kept = readKeptText(localStorage, key);
    const before = kept?.files[file];
    if (!kept || before === undefined || before === view.text) return;
    keeper.found(kept);
    setLeft(before);
  }, [keeper, key, file, view.text]);
  useEffect(() => keeper.typed(file, text), [keeper, file, text]);
  useEffect(() => {
    const flush = () => void keeper.flush();
    const hide = () => {
      if (document.visibilityState === "hidden") flush();
    };
    const leave = () => keeper.leave();
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", flush);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", flush);
      flush();
    };
  }, [keeper]);
  return {
    state,
    draft: keeper.draft,
    left,
    forget: () => {
      setLeft(null);
      if (!keeper.hasUnsaved()) writeKeptText(localStorage, key, null);
    },
    settle: (choice) => keeper.settle(choice)?.text ?? null,
  };
}
