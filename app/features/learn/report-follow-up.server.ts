import { z } from "zod";
import { insertReport } from "~db/queries/follow-up.server";
import { NOTE_LIMIT, PLAN_REPORTS, type PlanReport } from "~/domain/follow-up/report";
import { runCommand } from "~/platform/command.server";
import { readFollowUp } from "./read-follow-ups.server";

const outcome = z.object({ kind: z.enum(["kept", "missing", "incomplete", "too-long"]) });

interface ReportInput {
  readonly enrolment: string;
  readonly days: string;
  /** What was chosen for each plan, by its id. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly note: string;
  readonly key: string;
  readonly at: number;
}

/** Keeps what a learner says became of the plans of a completed path; once for each follow-up. */
export function reportFollowUp(
  actor: string,
  { enrolment, days, chosen, note: typed, key, at }: ReportInput,
): Promise<z.infer<typeof outcome>> {
  return runCommand({ actor, key, at }, outcome.parse, async () => {
    const nothing = (kind: z.infer<typeof outcome>["kind"]) => ({
      result: { kind },
      statements: [],
    });
    const view = await readFollowUp(actor, { enrolment, days }, "sr", at);
    if (!view || view.state === "later") return nothing("missing");
    if (view.state === "done") return nothing("kept");
    const note = typed.trim();
    if (note.length > NOTE_LIMIT) return nothing("too-long");
    const plans = new Map<string, PlanReport>();
    for (const { id } of view.plans) {
      const report = PLAN_REPORTS.find((one) => one === chosen[id]);
      if (!report) return nothing("incomplete");
      plans.set(id, report);
    }
    const report = JSON.stringify({ plans: Object.fromEntries(plans) });
    const row = { enrolment, days: view.days, party: "learner" as const, person: actor };
    return {
      result: { kind: "kept" as const },
      statements: [insertReport({ ...row, report, note, at })],
    };
  });
}
