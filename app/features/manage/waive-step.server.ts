import { v7 as uuid } from "uuid";
import { z } from "zod";
import { findMemberForManager, insertWaiver } from "~db/queries/waiver.server";
import { REASON_LIMIT, waivableSteps } from "~/domain/path/waive";
import { runCommand } from "~/platform/command.server";
import { append } from "~/platform/progress/append.server";
import { findStanding } from "~/platform/progress/standing.server";

const outcome = z.object({ kind: z.enum(["waived", "missing", "empty", "too-long"]) });

interface WaiverInput {
  readonly cohort: string;
  readonly person: string;
  readonly step: string;
  readonly reason: string;
  readonly key: string;
  readonly at: number;
}

/** Lets somebody of the manager's own cohort past the step where they are, with a reason. */
export function waiveStep(
  manager: string,
  { cohort, person, step, reason: typed, key, at }: WaiverInput,
): Promise<z.infer<typeof outcome>> {
  return runCommand({ actor: manager, key, at }, outcome.parse, async () => {
    const nothing = (kind: z.infer<typeof outcome>["kind"]) => ({
      result: { kind },
      statements: [],
    });
    const member = await findMemberForManager(manager, cohort, person);
    const standing = member && (await findStanding(person, member.path));
    if (!standing) return nothing("missing");
    const { resolved, snapshot, enrolment } = standing;
    const here = waivableSteps(resolved, snapshot, at).some((one) => one.step.id === step);
    // Asked twice, or done meanwhile: there is nothing left to let past.
    if (!here) return nothing("waived");
    const reason = typed.trim();
    if (reason === "") return nothing("empty");
    if (reason.length > REASON_LIMIT) return nothing("too-long");
    const id = uuid();
    const event = { type: "step.waived" as const, payload: { step, reasonId: id } };
    return {
      result: { kind: "waived" as const },
      statements: [
        insertWaiver({ id, enrolment, step, reason, actor: manager, at }),
        ...append(standing, [event], { actor: manager, command: key, at }).statements,
      ],
    };
  });
}
