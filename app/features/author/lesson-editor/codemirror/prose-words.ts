import { syntaxTree } from "@codemirror/language";
import type { Range } from "@codemirror/state";
import {
  Decoration,
  EditorView,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from "@codemirror/view";

/** Node of the Markdown tree → the class of its words. */
const CLASSES: Readonly<Record<string, string>> = {
  StrongEmphasis: "lesson-strong",
  Emphasis: "lesson-emphasis",
  ATXHeading1: "lesson-heading",
  ATXHeading2: "lesson-heading",
  ATXHeading3: "lesson-subheading",
  Link: "lesson-link",
  URL: "lesson-mark",
  InlineCode: "lesson-code",
  TableDelimiter: "lesson-mark",
  ListMark: "lesson-mark",
  QuoteMark: "lesson-mark",
};

/** Signs that only stand there for the compiler: seen where the cursor is, else only what they do. */
const SIGNS: ReadonlySet<string> = new Set(["EmphasisMark", "HeaderMark"]);
const HIDDEN = Decoration.replace({});
const SEEN = Decoration.mark({ class: "lesson-mark" });

/** Draws Markdown as what it means. `hideSigns`: stars and hashes only show near the cursor. */
export function proseWords(hideSigns: boolean) {
  return ViewPlugin.fromClass(
    class {
      marks: DecorationSet;
      constructor(view: EditorView) {
        this.marks = wordsOf(view, hideSigns);
      }
      update({ view, docChanged, viewportChanged, selectionSet, startState, state }: ViewUpdate) {
        const parsed = syntaxTree(startState) !== syntaxTree(state);
        if (docChanged || viewportChanged || selectionSet || parsed)
          this.marks = wordsOf(view, hideSigns);
      }
    },
    { decorations: ({ marks }) => marks },
  );
}

function wordsOf(view: EditorView, hideSigns: boolean): DecorationSet {
  const { main } = view.state.selection;
  const found: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const name = CLASSES[node.name];
        if (name && node.from < node.to)
          found.push(Decoration.mark({ class: name }).range(node.from, node.to));
        if (!SIGNS.has(node.name)) return;
        const around = node.node.parent;
        const near = around !== null && main.to >= around.from && main.from <= around.to;
        const hidden = hideSigns && !near;
        const end = hidden && node.name === "HeaderMark" ? node.to + 1 : node.to;
        const last = Math.min(end, view.state.doc.lineAt(node.from).to);
        if (node.from < last) found.push((hidden ? HIDDEN : SEEN).range(node.from, last));
      },
    });
  }
  return Decoration.set(found, true);
}
