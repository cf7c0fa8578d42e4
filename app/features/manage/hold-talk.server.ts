import { z } from "zod";
import { listTalksForManager } from "~db/queries/fieldwork.server";
import { listCohortsForManager } from "~db/queries/cohorts.server";
import { runCommand } from "~/platform/command.server";
import { append } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";

const outcome = z.object({ kind: z.enum(["held", "missing"]) });

interface TalkInput {
  readonly cohort: string;
  readonly person: string;
  readonly step: string;
  /** Empty: the attempts were used up. */
  readonly objective: string;
  readonly key: string;
  readonly at: number;
}

/** Keeps that a manager talked with one of their own people, which opens the way on. */
export function holdTalk(
  manager: string,
  { cohort, person, step, objective, key, at }: TalkInput,
): Promise<z.infer<typeof outcome>> {
  return runCommand({ actor: manager, key, at }, outcome.parse, async () => {
    const [talks, cohorts] = await Promise.all([
      listTalksForManager(manager, cohort),
      listCohortsForManager(manager),
    ]);
    const path = cohorts.find(({ id }) => id === cohort)?.path ?? "";
    const waits = talks.some((one) => one.person === person && one.step === step);
    const standing = waits ? await findStanding(person, path) : null;
    if (!standing) return { result: { kind: "missing" as const }, statements: [] };
    const payload = objective === "" ? { step } : { step, objective };
    const cause = { actor: manager, command: key, at };
    return {
      result: { kind: "held" as const },
      statements: append(standing, [{ type: "talk.held", payload }], cause).statements,
    };
  });
}
