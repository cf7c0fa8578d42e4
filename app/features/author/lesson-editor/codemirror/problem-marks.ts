import { lintGutter, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import {
  RangeSetBuilder,
  StateEffect,
  StateField,
  type Extension,
  type Text,
} from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";

/** A problem of the text that is open: where, and what to write instead. */
export interface MarkedProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly isTodo: boolean;
}

const setProblems = StateEffect.define<readonly MarkedProblem[]>();
const ERROR_LINE = Decoration.line({ class: "lesson-problem" });

const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const found = transaction.effects.find((one) => one.is(setProblems));
    return found ? linesOf(transaction.state.doc, found.value) : marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Lines with something to mend; in the source also what it is, at its place. */
export function problemMarks(isSource: boolean): Extension {
  return isSource ? [marked, lintGutter()] : marked;
}

export function showProblems(view: EditorView, problems: readonly MarkedProblem[]): void {
  const { doc } = view.state;
  view.dispatch(
    setDiagnostics(
      view.state,
      problems.map((one) => diagnosticOf(doc, one)),
    ),
    {
      effects: setProblems.of(problems),
    },
  );
}

/** The offset of a place (from 1) as near as the text has it. */
export function offsetOf(doc: Text, { line, column }: { line: number; column: number }): number {
  const found = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(found.to, found.from + Math.max(0, column - 1));
}

function linesOf(doc: Text, problems: readonly MarkedProblem[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const wrong = problems.filter(({ isTodo }) => !isTodo);
  const starts = new Set(wrong.map((one) => doc.lineAt(offsetOf(doc, one)).from));
  for (const from of [...starts].sort((a, b) => a - b)) builder.add(from, from, ERROR_LINE);
  return builder.finish();
}

function diagnosticOf(doc: Text, problem: MarkedProblem): Diagnostic {
  const from = offsetOf(doc, problem);
  const rest = doc.lineAt(from);
  const word = /^(?:<\/?[A-Za-z]+|[^\s<]+)/.exec(doc.sliceString(from, rest.to))?.[0].length ?? 0;
  const severity = problem.isTodo ? "info" : "error";
  return { from, to: from + word, severity, message: problem.message };
}
