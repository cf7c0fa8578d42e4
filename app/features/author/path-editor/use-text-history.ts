import { useReducer } from "react";

/** A text with what it was before and what was taken back. */
interface History {
  readonly text: string;
  readonly past: readonly string[];
  readonly future: readonly string[];
}

type Act = { readonly do: "write"; readonly text: string } | { readonly do: "undo" | "redo" };

/** More steps back than this nobody takes. */
const LIMIT = 200;

export interface TextHistory {
  readonly text: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly write: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A text that can be taken back and brought again as long as its page is open. */
export function useTextHistory(first: string): TextHistory {
  const [{ text, past, future }, act] = useReducer(next, { text: first, past: [], future: [] });
  return {
    text,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    write: (written) => act({ do: "write", text: written }),
    undo: () => act({ do: "undo" }),
    redo: () => act({ do: "redo" }),
  };
}

function next(state: History, act: Act): History {
  const { text, past, future } = state;
  switch (act.do) {
    case "write":
      if (act.text === text) return state;
      return { text: act.text, past: [...past, text].slice(-LIMIT), future: [] };
    case "undo": {
      const before = past.at(-1);
      if (before === undefined) return state;
      return { text: before, past: past.slice(0, -1), future: [text, ...future] };
    }
    case "redo": {
      const [again, ...rest] = future;
      if (again === undefined) return state;
      return { text: again, past: [...past, text], future: rest };
    }
  }
}
