import { useEffect, useMemo, useState } from "react";
import { DraftKeeper, type KeeperState } from "./draft-keeper";
import type { LessonEditorView } from "./editor-view";
import { keptKey, readKeptText, writeKeptText, type KeptText } from "./kept-text";
import { sendText } from "./send-text";

export interface KeptDraft {
  readonly keeper: DraftKeeper;
  readonly state: KeeperState;
  /** What a closed or crashed page left unsaved; null when it left nothing. */
  readonly left: KeptText | null;
  /** Puts away what was left, once its author has decided. */
  readonly forget: () => void;
}

/** By this computer's clock: only shown, never compared with the server's. */
const clock = () => performance.timeOrigin + performance.now();

const wait = (run: () => void, milliseconds: number) => {
  const timer = window.setTimeout(run, milliseconds);
  return () => window.clearTimeout(timer);
};

/** Saves a lesson as it is written, also when the page is left, and finds what was left unsaved. */
export function useDraftKeeper(view: LessonEditorView): KeptDraft {
  const { slug, person, draft, files } = view;
  const savedAt = draft?.touchedAt ?? null;
  const [state, setState] = useState<KeeperState>({ kind: "saved", at: savedAt });
  const key = keptKey(person, slug);
  const [left, setLeft] = useState(() => unsavedIn(readKeptText(localStorage, key), files));
  // The keeper outlives what the loader says later: the text in the editor is newer.
  const [keeper] = useState(() => {
    const made = new DraftKeeper({
      draft: draft?.id ?? "",
      files,
      savedAt,
      send: (text, leaving) => sendText(`/studio/lessons/${slug}/draft`, text, leaving),
      keep: (kept) => void writeKeptText(localStorage, key, kept),
      clock,
      wait,
      onState: setState,
    });
    if (left) made.found(left);
    return made;
  });
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") void keeper.flush();
    };
    const gone = () => keeper.leave();
    const again = () => void keeper.flush();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", gone);
    window.addEventListener("online", again);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pagehide", gone);
      window.removeEventListener("online", again);
      void keeper.flush();
    };
  }, [keeper]);
  return useMemo(
    () => ({
      keeper,
      state,
      left,
      forget: () => {
        setLeft(null);
        if (!keeper.hasUnsaved()) writeKeptText(localStorage, key, null);
      },
    }),
    [keeper, state, left, key],
  );
}

/** Of what was kept, the files that differ from what the server has. */
function unsavedIn(kept: KeptText | null, files: LessonEditorView["files"]): KeptText | null {
  if (!kept) return null;
  const differing = Object.entries(kept.files).filter(([name, text]) => files[name]?.text !== text);
  return differing.length === 0 ? null : { ...kept, files: Object.fromEntries(differing) };
}
