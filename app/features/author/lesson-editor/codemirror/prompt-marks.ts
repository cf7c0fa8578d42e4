import {
  Decoration,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from "@codemirror/view";
import { EditorSelection } from "@codemirror/state";
import { promptsIn } from "~/domain/lesson/edit/prompt";

const finder = new MatchDecorator({
  regexp: /\[\[[^[\]\n]{1,300}\]\]/g,
  decoration: Decoration.mark({ class: "lesson-prompt" }),
});

/** Prompts look like what they are, and one press selects a whole one, to be written over. */
export const promptMarks = ViewPlugin.fromClass(
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
          ({ from, to }) => from < main.head && main.head < to,
        );
        if (at) view.dispatch({ selection: EditorSelection.range(at.from, at.to) });
      },
    },
  },
);
