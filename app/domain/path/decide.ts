import type { QuizResult } from "~/domain/quiz/result";
import { findStep, type ResolvedPath } from "./definition";
import type { ClientCommand, PathEventBody } from "./event";
import type { Snapshot } from "./fold";
import { pathStatus } from "./status";

/** What the server found out about a command; nothing in it comes from the client. */
export interface CommandFacts {
  /** For `complete-lesson`: the version read and the required blocks that have no response. */
  readonly lesson?: { readonly version: string; readonly missing: readonly string[] };
  /** For `submit-attempt`: the server's own grading. */
  readonly result?: QuizResult;
}

export type Decided =
  | { readonly kind: "events"; readonly events: readonly PathEventBody[] }
  | { readonly kind: "incomplete"; readonly missing: readonly string[] }
  | {
      readonly kind: "refused";
      readonly code: "not-found" | "locked" | "cooling" | "exhausted" | "already-done";
    };

/** What a command comes to for a learner who stands here: the events to append, or why not. */
export function decide(
  path: ResolvedPath,
  snapshot: Snapshot,
  command: ClientCommand,
  facts: CommandFacts,
  at: number,
): Decided {
  const found = findStep(path, command.step);
  const wanted = command.type === "complete-lesson" ? "lesson" : "quiz";
  if (found?.step.kind !== wanted) return { kind: "refused", code: "not-found" };
  const status = pathStatus(path, snapshot, at);
  const stand = status.modules
    .flatMap((module) => module.steps)
    .find((one) => one.step.id === command.step);
  if (!stand || stand.state === "locked") return { kind: "refused", code: "locked" };
  if (stand.state === "done") return { kind: "refused", code: "already-done" };
  if (stand.state !== "open") return { kind: "refused", code: stand.state };
  switch (command.type) {
    case "complete-lesson":
      return completeLesson(command.step, facts);
    case "start-attempt":
      return { kind: "events", events: [] };
    case "submit-attempt":
      return submitAttempt(command.step, command.attempt, facts);
  }
}

function completeLesson(step: string, { lesson }: CommandFacts): Decided {
  if (!lesson) return { kind: "refused", code: "not-found" };
  if (lesson.missing.length > 0) return { kind: "incomplete", missing: lesson.missing };
  const payload = { step, lessonVersion: lesson.version };
  return { kind: "events", events: [{ type: "lesson.completed", payload }] };
}

function submitAttempt(step: string, attempt: string, { result }: CommandFacts): Decided {
  if (!result) return { kind: "refused", code: "not-found" };
  const { credit, of, right, objectives, missedCritical } = result;
  const payload = { step, attempt, credit, of, right, objectives, missedCritical };
  return { kind: "events", events: [{ type: "quiz.graded", payload }] };
}
