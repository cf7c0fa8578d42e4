import { v7 as uuid } from "uuid";
import { z } from "zod";
import { countOwnOpenFlags, insertFlag } from "~db/queries/flags.server";
import { OPEN_FLAGS, readFlag } from "~/domain/lesson/flag";
import type { LessonOutline } from "~/domain/lesson/outline";
import type { Locale } from "~/domain/text";
import { runCommand } from "~/platform/command.server";
import { publishedLesson } from "~/platform/library/published-lesson.server";
import { openLesson } from "./open-lesson.server";

const outcome = z.object({
  kind: z.enum(["flagged", "missing", "reason", "quote", "too-long", "too-many"]),
});

type FlagOutcome = z.infer<typeof outcome>;

interface FlagInput {
  readonly path: string;
  readonly step: string;
  /** 0-based. */
  readonly part: number;
  readonly reason: string;
  readonly quote: string;
  readonly note: string;
  readonly locale: Locale;
  readonly key: string;
  readonly at: number;
}

/** Puts a passage of an open lesson on its authors' list. Sending twice is the same as once. */
export function flagPassage(actor: string, input: FlagInput): Promise<FlagOutcome> {
  const { part, locale, key, at } = input;
  return runCommand<FlagOutcome>({ actor, key, at }, outcome.parse, async () => {
    const open = await openLesson(actor, input, at);
    const lesson = open && (await publishedLesson(open.step.lesson));
    if (!open || !lesson || !hasPart(lesson.outline, part)) return refused("missing");
    const read = readFlag(input);
    if (typeof read === "string") return refused(read);
    if ((await countOwnOpenFlags(actor)) >= OPEN_FLAGS) return refused("too-many");
    const where = { lesson: open.step.lesson, lessonVersion: lesson.version, locale, part };
    return {
      result: { kind: "flagged" },
      statements: [insertFlag({ id: uuid(), person: actor, ...where, ...read, at })],
    };
  });
}

function hasPart({ parts, remedial }: LessonOutline, part: number): boolean {
  return parts[part] !== undefined || remedial.some((one) => one.part === part);
}

function refused(kind: FlagOutcome["kind"]) {
  return { result: { kind }, statements: [] };
}
