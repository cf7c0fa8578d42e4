import type { PathEvent, PathEventBody } from "~/domain/path/event";

/** When the first event of a written log happened (UTC ms). */
export const T0 = 1_800_000_000_000;

export const enrolled: PathEventBody = { type: "enrolled", payload: { pathVersion: "v1" } };
export const read = (step: string): PathEventBody => ({
  type: "lesson.completed",
  payload: { step, lessonVersion: "v" },
});
/** Events one millisecond after another. */
export const log = (...bodies: readonly PathEventBody[]): readonly PathEvent[] =>
  bodies.map((body, index) => ({ ...body, seq: index + 1, at: T0 + index }));
