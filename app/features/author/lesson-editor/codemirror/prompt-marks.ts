import {
  Decoration,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from "@codemirror/view";
import { EditorSelection, Prec } from "@codemirror/state";
import { promptsIn } from "~/domain/lesson/edit/prompt";

const finder = new MatchDecorator({
  regexp: /\[\[[^[\]\n]{1,300}\]\]/g,
  decoration: Decoration.mark({ class: "lesson-prompt" }),
});

const marks = ViewPlugin.fromClass(
  class {
    marks: DecorationSet;
    constructor(view: EditorView) {
      this.marks = finder.createDeco(view);
    }
    update(update: ViewUpdate) {
      this.marks = finder.updateDeco(update, this.marks);
    }
  },
  {
    decorations: ({ marks }) => marks,
    eventHandlers: {
      mouseup: (event, view) => {
        const { main } = view.state.selection;
        const on = event.target instanceof Element && event.target.closest(".lesson-prompt");
        if (!on || !main.empty) return;
        const at = promptsIn(view.state.doc.toString()).find(
          ({ from, to }) => from <= main.head && main.head <= to,
        );
        if (at) view.dispatch({ selection: EditorSelection.range(at.from, at.to) });
      },
    },
  },
);

/**
 * Prompts look like what they are: one mark around what Markdown makes of the brackets. One press
 * selects a whole one, to be written over.
 */
export const promptMarks = [Prec.lowest(marks), EditorView.domEventHandlers({ beforeinput: over })];

/** Browsers would carry the look of the prompt into the words that replace it, as an inline style. */
function over(event: InputEvent, view: EditorView): boolean {
  const { main } = view.state.selection;
  const { data, inputType } = event;
  if (inputType !== "insertText" || data === null || view.composing) return false;
  const prompts = promptsIn(view.state.doc.toString());
  if (!prompts.some(({ from, to }) => from === main.from && to === main.to)) return false;
  view.dispatch(view.state.replaceSelection(data), {
    userEvent: "input.type",
    scrollIntoView: true,
  });
  event.preventDefault();
  return true;
}
