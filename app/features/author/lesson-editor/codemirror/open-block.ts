import { StateEffect, StateField, type EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Tag } from "~/domain/lesson/edit/tag";
import { tagsIn } from "./tag-blocks";

const setOpen = StateEffect.define<number | null>();

/** Where the block begins whose form is open; it moves with the text. */
export const openBlock = StateField.define<number | null>({
  create: () => null,
  update: (at, transaction) => {
    const found = transaction.effects.find((one) => one.is(setOpen));
    if (found) return found.value;
    return at === null ? null : transaction.changes.mapPos(at, 1);
  },
});

export function markOpen(view: EditorView, tag: Tag | null): void {
  view.dispatch({ effects: setOpen.of(tag?.from ?? null) });
}

/** The block whose form is open, as it now stands; null when it is gone. */
export function openTag(state: EditorState): Tag | null {
  const at = state.field(openBlock, false) ?? null;
  return at === null ? null : (tagsIn(state).find(({ from }) => from === at) ?? null);
}
