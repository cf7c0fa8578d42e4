import { EditorView } from "@codemirror/view";

/** The frame of the editor; what stands in it is drawn by `editor.css`. */
export const editorLook = EditorView.theme({
  "&": { backgroundColor: "var(--color-sheet)", color: "var(--color-ink)" },
  "&.cm-focused": { outline: "3px solid var(--color-key)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "inherit" },
  ".cm-content": { padding: "16px 0", caretColor: "var(--color-ink)" },
  ".cm-line": { padding: "0 16px" },
  ".cm-cursor": { borderLeftColor: "var(--color-ink)", borderLeftWidth: "2px" },
  ".cm-selectionBackground": { backgroundColor: "var(--color-key-wash) !important" },
  ".cm-gutters": { backgroundColor: "var(--color-sunk)", color: "var(--color-ink2)", border: "0" },
  ".cm-tooltip": {
    backgroundColor: "var(--color-sheet)",
    color: "var(--color-ink)",
    border: "1px solid var(--color-edge)",
    borderRadius: "6px",
    maxWidth: "32rem",
  },
});
