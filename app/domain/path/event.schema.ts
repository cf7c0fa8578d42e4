import { z } from "zod";
import { REMEDIAL_STAGES } from "~/domain/lesson/block";
import { VARIANTS } from "./definition";
import type { PathEvent } from "./event";
import { snapshotSchema } from "./snapshot.schema";

const whole = z.number().int();
const id = z.string();
const place = { seq: whole, at: whole };

const event = <Type extends string, Payload extends z.ZodType>(type: Type, payload: Payload) =>
  z.object({ ...place, type: z.literal(type), payload });

const result = {
  credit: whole,
  of: whole,
  right: whole,
  objectives: z.array(
    z.object({
      id,
      right: whole,
      of: whole,
      credit: whole,
      missedCritical: z.literal(true).optional(),
    }),
  ),
  missedCritical: z.array(id),
  passKept: z.literal(true).optional(),
};

const eventSchema = z.discriminatedUnion("type", [
  event("enrolled", z.object({ pathVersion: id })),
  event("prerequisite.met", z.object({ path: id })),
  event(
    "diagnostic.graded",
    z.object({
      attempt: id,
      modules: z.record(z.string(), z.object({ variant: z.enum(VARIANTS), testOut: z.boolean() })),
    }),
  ),
  event("lesson.completed", z.object({ step: id, lessonVersion: id })),
  event("quiz.graded", z.object({ step: id, attempt: id, ...result })),
  event(
    "testout.graded",
    z.object({ module: id, attempt: id, right: whole, of: whole, missedCritical: z.array(id) }),
  ),
  event("remedial.read", z.object({ step: id, objective: id, stage: z.enum(REMEDIAL_STAGES) })),
  event("remedial.graded", z.object({ step: id, objective: id, attempt: id, passed: z.boolean() })),
  event("talk.held", z.object({ step: id, objective: id.optional() })),
  event("roleplay.ended", z.object({ step: id, run: id, ending: id })),
  event("tool.completed", z.object({ step: id, document: id, version: whole })),
  event("assignment.submitted", z.object({ step: id, submission: id, provisionalAt: whole })),
  event(
    "assignment.reviewed",
    z.object({
      step: id,
      submission: id,
      scores: z.array(whole),
      outcome: z.enum(["passed", "returned"]),
    }),
  ),
  event("step.waived", z.object({ step: id, reasonId: id })),
  event("time.passed", z.strictObject({})),
  event("attempt.regraded", z.object({ gradedSeq: whole, result: z.object(result) })),
  event(
    "path.changed",
    z.object({ from: id, to: id, placed: snapshotSchema, choice: z.enum(["keep", "redo"]) }),
  ),
  event("change.undone", z.object({ seq: whole })),
  event("certificate.issued", z.object({ certificate: id })),
]) satisfies z.ZodType<PathEvent>;

/** Reads a stored event. Throws when the database holds something else. */
export function parseEvent(row: {
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly payload: string;
}): PathEvent {
  const { seq, at, type, payload } = row;
  const body: unknown = JSON.parse(payload);
  return eventSchema.parse({ seq, at, type, payload: body });
}
