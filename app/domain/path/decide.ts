import type { QuizResult } from "~/domain/quiz/result";
import { findStep, type ResolvedPath, type Step } from "./definition";
import type { ClientCommand, ModuleRoute, PathEventBody } from "./event";
import type { Snapshot } from "./snapshot";
import { pathStatus, type PathStatus, type StepStatus } from "./status";

/** What the server found out about a command; nothing in it comes from the client. */
export interface CommandFacts {
  /** For `complete-lesson`: the version read and the required blocks that have no response. */
  readonly lesson?: { readonly version: string; readonly missing: readonly string[] };
  /** For every submission of answers: the server's own grading. */
  readonly result?: QuizResult;
  /** For `submit-diagnostic`: what its answers come to, module by module. */
  readonly routes?: Readonly<Record<string, ModuleRoute>>;
  /** For `end-roleplay`: the ending that the server's own replay came to. */
  readonly ending?: string;
  /** For `complete-tool`: the saved document that is complete. */
  readonly tool?: { readonly document: string; readonly version: number };
  /** For a check that renews the certificate: whether it may be taken again although it is done. */
  readonly renewing?: boolean;
  /** For `submit-assignment`: when the way on opens although nobody reviewed it (UTC ms). */
  readonly provisionalAt?: number;
}

export type RefusalCode =
  "not-found" | "locked" | "cooling" | "exhausted" | "already-done" | "not-yet";

export type Decided =
  | { readonly kind: "events"; readonly events: readonly PathEventBody[] }
  | { readonly kind: "incomplete"; readonly missing: readonly string[] }
  | { readonly kind: "refused"; readonly code: RefusalCode };

const refused = (code: RefusalCode): Decided => ({ kind: "refused", code });
const events = (...made: readonly PathEventBody[]): Decided => ({ kind: "events", events: made });

type CommandOf<Type extends ClientCommand["type"]> = Extract<ClientCommand, { type: Type }>;

/** What a command comes to for a learner who stands here: the events to append, or why not. */
export function decide(
  path: ResolvedPath,
  snapshot: Snapshot,
  command: ClientCommand,
  facts: CommandFacts,
  at: number,
): Decided {
  const status = pathStatus(path, snapshot, at);
  switch (command.type) {
    case "complete-lesson":
      return onStep(path, status, command.step, "lesson", () => completeLesson(command, facts));
    case "start-attempt":
      return onCheck(path, status, command, facts, () => events());
    case "submit-attempt":
      return onCheck(path, status, command, facts, () => submitAttempt(command, facts));
    case "start-diagnostic":
    case "submit-diagnostic":
      return decideDiagnostic(status, command, facts);
    case "start-test-out":
    case "submit-test-out":
      return decideTestOut(status, command, facts);
    case "read-remedial":
    case "start-remedial":
    case "submit-remedial":
      return decideRemedial(status, command, facts);
    case "start-roleplay":
      return onRoleplay(path, status, command.step, () => events());
    case "end-roleplay":
      return onRoleplay(path, status, command.step, () => endRoleplay(command, facts));
    case "complete-tool":
      return onStep(path, status, command.step, "tool", () => completeTool(command, facts));
    case "submit-assignment":
      return onStep(path, status, command.step, "assignment", () => submitWork(command, facts));
  }
}

function onStep(
  path: ResolvedPath,
  status: PathStatus,
  id: string,
  kind: Step["kind"],
  go: () => Decided,
): Decided {
  if (findStep(path, id)?.step.kind !== kind) return refused("not-found");
  const stand = stepOf(status, id);
  switch (stand?.state) {
    case undefined:
    case "locked":
      return refused("locked");
    case "done":
    case "waiting":
      return refused("already-done");
    case "cooling":
    case "exhausted":
      return refused(stand.state);
    case "remedial":
    case "held":
      return refused("not-yet");
    case "open":
    case "returned":
      return go();
  }
}

/** A check that is done may be taken again to renew the certificate; that moves nothing else. */
function onCheck(
  path: ResolvedPath,
  status: PathStatus,
  { step }: CommandOf<"start-attempt" | "submit-attempt">,
  { renewing }: CommandFacts,
  go: () => Decided,
): Decided {
  const renews = renewing === true && path.certificate?.renew === step;
  if (renews && stepOf(status, step)?.state === "done") return go();
  return onStep(path, status, step, "quiz", go);
}

/** A conversation may be held as often as one likes, also when it is done: the best ending counts. */
function onRoleplay(path: ResolvedPath, status: PathStatus, step: string, go: () => Decided) {
  const again = findStep(path, step)?.step.kind === "roleplay" && stepOf(status, step);
  return again && again.state === "done" ? go() : onStep(path, status, step, "roleplay", go);
}

function stepOf(status: PathStatus, id: string): StepStatus | undefined {
  return status.modules.flatMap((module) => module.steps).find((one) => one.step.id === id);
}

function completeLesson({ step }: CommandOf<"complete-lesson">, { lesson }: CommandFacts): Decided {
  if (!lesson) return refused("not-found");
  if (lesson.missing.length > 0) return { kind: "incomplete", missing: lesson.missing };
  return events({ type: "lesson.completed", payload: { step, lessonVersion: lesson.version } });
}

function submitAttempt(
  { step, attempt }: CommandOf<"submit-attempt">,
  { result }: CommandFacts,
): Decided {
  if (!result) return refused("not-found");
  const { credit, of, right, objectives, missedCritical } = result;
  const payload = { step, attempt, credit, of, right, objectives, missedCritical };
  return events({ type: "quiz.graded", payload });
}

function decideDiagnostic(
  { diagnostic }: PathStatus,
  command: CommandOf<"start-diagnostic" | "submit-diagnostic">,
  { routes }: CommandFacts,
): Decided {
  if (diagnostic === "none") return refused("not-found");
  if (diagnostic === "done") return refused("already-done");
  if (command.type === "start-diagnostic") return events();
  if (!routes) return refused("not-found");
  const payload = { attempt: command.attempt, modules: routes };
  return events({ type: "diagnostic.graded", payload });
}

function decideTestOut(
  { modules }: PathStatus,
  command: CommandOf<"start-test-out" | "submit-test-out">,
  { result }: CommandFacts,
): Decided {
  const module = modules.find(({ id }) => id === command.module);
  if (!module) return refused("not-found");
  if (module.state === "locked") return refused("locked");
  if (module.state !== "open") return refused("already-done");
  if (!module.testOut) return refused("not-found");
  if (module.testOut.opensAt !== null) return refused("cooling");
  if (command.type === "start-test-out") return events();
  if (!result) return refused("not-found");
  const { right, of, missedCritical } = result;
  const payload = { module: module.id, attempt: command.attempt, right, of, missedCritical };
  return events({ type: "testout.graded", payload });
}

function decideRemedial(
  status: PathStatus,
  command: CommandOf<"read-remedial" | "start-remedial" | "submit-remedial">,
  { result }: CommandFacts,
): Decided {
  const { step, objective } = command;
  const one = stepOf(status, step)?.remedial.find((other) => other.objective === objective);
  if (!one) return refused("not-found");
  if (command.type === "read-remedial") {
    if (one.stage !== command.stage) return refused("not-yet");
    return events({ type: "remedial.read", payload: { step, objective, stage: command.stage } });
  }
  if (one.stage !== "items") return refused("not-yet");
  if (one.opensAt !== null) return refused("cooling");
  if (command.type === "start-remedial") return events();
  if (!result) return refused("not-found");
  const payload = { step, objective, attempt: command.attempt, passed: result.passed };
  return events({ type: "remedial.graded", payload });
}

function endRoleplay({ step, run }: CommandOf<"end-roleplay">, { ending }: CommandFacts): Decided {
  if (ending === undefined) return refused("not-found");
  return events({ type: "roleplay.ended", payload: { step, run, ending } });
}

function completeTool({ step }: CommandOf<"complete-tool">, { tool }: CommandFacts): Decided {
  if (!tool) return { kind: "incomplete", missing: [step] };
  return events({ type: "tool.completed", payload: { step, ...tool } });
}

function submitWork(
  { step, submission }: CommandOf<"submit-assignment">,
  { provisionalAt }: CommandFacts,
): Decided {
  if (provisionalAt === undefined) return refused("not-found");
  return events({ type: "assignment.submitted", payload: { step, submission, provisionalAt } });
}
