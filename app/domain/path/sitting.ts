import type { DrawRule } from "~/domain/quiz/draw";
import type { QuestionUse } from "~/domain/quiz/question";
import type { PassRule } from "~/domain/quiz/result";
import type { Text } from "~/domain/text";
import { findStep, type Module, type QuizStep, type ResolvedPath } from "./definition";
import type { ClientCommand } from "./event";

/** The address of the diagnostic; no module or step may be called so. */
export const DIAGNOSTIC = "diagnostic";

/** Addresses below a path that no module or step may take. */
export const RESERVED: readonly string[] = [DIAGNOSTIC, "history", "enrol"];

/** Parallel items pass with three of four (our choice; curriculum R6 names no threshold). */
const REMEDIAL_PASS: PassRule = { percent: 75 };

/** Nobody passes or fails a diagnostic. */
const NO_PASS: PassRule = { percent: 1 };

export type SittingKind = "check" | "diagnostic" | "testOut" | "remedial";

/** A set of questions that is drawn, answered, handed in and graded on the server. */
export interface Sitting {
  readonly kind: SittingKind;
  /** Unique on the path; part of its address. */
  readonly key: string;
  readonly title: Text;
  readonly draw: readonly DrawRule[];
  readonly use: QuestionUse;
  /** Only items of this objective of the lesson drawn from; null: all. */
  readonly objective: string | null;
  /** Whether ideas may come twice, since there are more questions than ideas. */
  readonly repeats: boolean;
  readonly pass: PassRule;
  readonly items: number;
  readonly start: ClientCommand;
  readonly submit: (attempt: string) => ClientCommand;
  /** Of a remedial set: the check and the objective (`<lesson>/<objective>`). */
  readonly remedies: { readonly step: QuizStep; readonly objective: string } | null;
  /** Of a test-out: its module. */
  readonly module: Module | null;
}

/** The key of the parallel items of an objective missed in a check. Ids hold no dots. */
export const remedialSittingKey = (step: string, objective: string): string =>
  `${step}.${objective.replace("/", ".")}`;

/** The lessons of a module, in order. */
export const lessonsOfModule = ({ steps }: Module): readonly string[] => [
  ...new Set(steps.flatMap((step) => (step.kind === "lesson" ? [step.lesson] : []))),
];

/** The set of questions at an address of a path, or null. */
export function findSitting(path: ResolvedPath, key: string): Sitting | null {
  if (key === DIAGNOSTIC) return diagnosticSitting(path);
  const step = findStep(path, key)?.step;
  if (step?.kind === "quiz") return checkSitting(step);
  const module = path.modules.find(({ id }) => id === key);
  if (module) return testOutSitting(module);
  return remedialSitting(path, key);
}

const plain = { objective: null, repeats: false, remedies: null, module: null };

function checkSitting(step: QuizStep): Sitting {
  const { id, title, draw, pass, items } = step;
  return {
    ...plain,
    kind: "check",
    key: id,
    title,
    draw,
    use: "check",
    pass,
    items,
    start: { type: "start-attempt", step: id },
    submit: (attempt) => ({ type: "submit-attempt", step: id, attempt }),
  };
}

function diagnosticSitting(path: ResolvedPath): Sitting | null {
  if (!path.diagnostic) return null;
  const { itemsPerModule } = path.diagnostic;
  const draw = path.modules
    .map((module) => ({ lessons: lessonsOfModule(module), items: itemsPerModule }))
    .filter(({ lessons }) => lessons.length > 0);
  return {
    ...plain,
    kind: "diagnostic",
    key: DIAGNOSTIC,
    title: path.title,
    draw,
    use: "diagnostic",
    repeats: true,
    pass: NO_PASS,
    items: itemsPerModule * draw.length,
    start: { type: "start-diagnostic" },
    submit: (attempt) => ({ type: "submit-diagnostic", attempt }),
  };
}

function testOutSitting(module: Module): Sitting | null {
  const { id, title, testOut } = module;
  if (!testOut) return null;
  return {
    ...plain,
    kind: "testOut",
    key: id,
    title,
    draw: [{ lessons: lessonsOfModule(module), items: testOut.items }],
    use: "testOut",
    repeats: true,
    pass: { right: testOut.right },
    items: testOut.items,
    module,
    start: { type: "start-test-out", module: id },
    submit: (attempt) => ({ type: "submit-test-out", module: id, attempt }),
  };
}

function remedialSitting(path: ResolvedPath, key: string): Sitting | null {
  const [id = "", lesson = "", name = ""] = key.split(".");
  const step = findStep(path, id)?.step;
  const objective = `${lesson}/${name}`;
  if (step?.kind !== "quiz" || !step.remedial || !step.objectives.includes(objective)) return null;
  const of = { step: id, objective };
  return {
    ...plain,
    kind: "remedial",
    key,
    title: step.title,
    draw: [{ lessons: [lesson], items: step.remedial.items }],
    use: "remedial",
    objective: name,
    repeats: true,
    pass: REMEDIAL_PASS,
    items: step.remedial.items,
    remedies: { step, objective },
    start: { type: "start-remedial", ...of },
    submit: (attempt) => ({ type: "submit-remedial", ...of, attempt }),
  };
}
