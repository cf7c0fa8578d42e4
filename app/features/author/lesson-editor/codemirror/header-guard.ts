import { Annotation, EditorSelection, EditorState, type Extension } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";
import { readHeader } from "~/domain/lesson/edit/header";

/** Marks the changes that the fields above the text make in its header. */
export const byHeaderFields = Annotation.define<boolean>();

/**
 * Keeps the header out of sight and out of reach: it has fields of its own above the text. A header
 * that those fields cannot read stays visible.
 */
export const headerGuard: Extension = [
  EditorView.decorations.compute(["doc"], ({ doc }) => {
    const end = headerEnd(doc.toString());
    return end === 0
      ? Decoration.none
      : Decoration.set(Decoration.replace({ block: true }).range(0, Math.max(1, end - 1)));
  }),
  EditorState.changeFilter.of((transaction) => {
    const own = transaction.annotation(byHeaderFields) === true;
    const again = transaction.isUserEvent("undo") || transaction.isUserEvent("redo");
    const end = own || again ? 0 : headerEnd(transaction.startState.doc.toString());
    return end === 0 ? true : [0, end - 1];
  }),
  EditorState.transactionFilter.of((transaction) => {
    if (!transaction.selection) return transaction;
    const { anchor, head } = transaction.selection.main;
    const end = headerEnd(transaction.newDoc.toString());
    if (Math.min(anchor, head) >= end) return transaction;
    const selection = EditorSelection.range(Math.max(anchor, end), Math.max(head, end));
    return [transaction, { selection, sequential: true }];
  }),
];

function headerEnd(text: string): number {
  return readHeader(text)?.to ?? 0;
}
