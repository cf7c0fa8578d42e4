import { z } from "zod";
import { insertReport } from "~db/queries/follow-up.server";
import { NOTE_LIMIT, OBSERVED } from "~/domain/follow-up/report";
import { runCommand } from "~/platform/command.server";
import { readManagerFollowUp } from "./read-follow-ups.server";

const outcome = z.object({ kind: z.enum(["kept", "missing", "too-long"]) });

interface ReportInput {
  readonly cohort: string;
  readonly enrolment: string;
  readonly days: string;
  /** Ids of the behaviours seen. */
  readonly observed: readonly string[];
  readonly note: string;
  readonly key: string;
  readonly at: number;
}

/** Keeps which behaviours a manager sees at work; once for each follow-up. */
export function reportObserved(
  manager: string,
  { cohort, enrolment, days, observed, note: typed, key, at }: ReportInput,
): Promise<z.infer<typeof outcome>> {
  return runCommand({ actor: manager, key, at }, outcome.parse, async () => {
    const nothing = (kind: z.infer<typeof outcome>["kind"]) => ({
      result: { kind },
      statements: [],
    });
    const address = { cohort, enrolment, days };
    const view = await readManagerFollowUp(manager, address, "sr", at);
    if (!view || view.state === "later") return nothing("missing");
    if (view.state === "done") return nothing("kept");
    const note = typed.trim();
    if (note.length > NOTE_LIMIT) return nothing("too-long");
    const seen = OBSERVED.filter(({ id }) => observed.includes(id)).map(({ id }) => id);
    const row = { enrolment, days: view.days, party: "reviewer" as const, person: manager };
    return {
      result: { kind: "kept" as const },
      statements: [insertReport({ ...row, report: JSON.stringify({ observed: seen }), note, at })],
    };
  });
}
