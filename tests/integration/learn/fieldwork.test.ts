import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findFileFor, listFiles, listSubmissions } from "~db/queries/fieldwork.server";
import { readLateReviews } from "~/features/author/read-late-reviews.server";
import { readHome } from "~/features/learn/read-home.server";
import { submitAssignment } from "~/features/learn/submit-assignment.server";
import { readReviews } from "~/features/manage/read-reviews.server";
import { readReview } from "~/features/manage/read-review.server";
import { reviewSubmission } from "~/features/manage/review-submission.server";
import { tellTime } from "~/platform/jobs/tell-time.server";
import { findStanding } from "~/platform/progress/standing.server";
import { openTestDatabase } from "../manage/cohort-database";
import { commandKey, GATED, publish, statusOf } from "./path-database";

const AT = Date.UTC(2026, 10, 20, 9);
const DAY = 86_400_000;
let close: () => void;

beforeEach(async () => {
  ({ close } = openTestDatabase());
  await publish(GATED, AT);
});
afterEach(() => close());

const work = (more: Partial<Parameters<typeof submitAssignment>[1]> = {}) =>
  submitAssignment("ana", {
    path: "gated",
    step: "fa1",
    text: "Zaključak.",
    files: [new File(["a;b"], "matrica.csv")],
    draft: false,
    key: commandKey(),
    at: AT,
    ...more,
  });

async function submissions() {
  const standing = await findStanding("ana", "gated");
  return listSubmissions(standing?.enrolment ?? "", "fa1");
}

const review = (manager: string, submission: string, scores: readonly number[], at = AT + DAY) =>
  reviewSubmission(manager, {
    cohort: "c1",
    submission,
    scores,
    comments: ["", "", "", ""],
    key: commandKey(),
    at,
  });

describe("field work", () => {
  it("is handed in once, however often it is sent", async () => {
    const key = commandKey();
    expect(await work({ key })).toEqual({ kind: "submitted" });
    expect(await work({ key })).toEqual({ kind: "submitted" });
    expect(await work()).toEqual({ kind: "submitted" });
    expect(await submissions()).toHaveLength(1);
    expect((await statusOf("gated", AT)).here).toMatchObject({ state: "waiting" });
    expect((await readHome("ana", "sr", AT)).next).toMatchObject({
      kind: "handed-in",
      submittedAt: AT,
      opensAt: Date.UTC(2026, 10, 29, 23),
    });
  });

  it("thirty at once are one", async () => {
    await Promise.all(Array.from({ length: 30 }, () => work()));
    expect(await submissions()).toHaveLength(1);
  });

  it("keeps what was written when something is wrong with it", async () => {
    const files = [new File(["x"], "virus.exe")];
    expect(await work({ files })).toEqual({ kind: "invalid", problem: "file-kind" });
    expect(await work({ text: " ", files: [] })).toEqual({ kind: "invalid", problem: "empty" });
    expect(await work({ text: "Nacrt", draft: true })).toEqual({ kind: "kept" });
    expect(await submissions()).toHaveLength(0);
  });

  it("is read by its author and the author's manager, and by nobody else", async () => {
    await work();
    const [one] = await submissions();
    const [file] = await listFiles([one?.id ?? ""]);
    const id = file?.id ?? "";
    expect((await findFileFor("ana", id))?.bytes.toString()).toBe("a;b");
    expect(await findFileFor("boss", id)).toBeDefined();
    expect(await findFileFor("other", id)).toBeUndefined();
    expect(await readReview("other", "c1", one?.id ?? "", "sr")).toBeNull();
    expect(await readReviews("other", "c1", "sr", AT)).toBeNull();
    expect((await readReviews("boss", "c1", "sr", AT))?.waiting).toHaveLength(1);
    expect(await review("other", one?.id ?? "", [3, 3, 3, 3])).toEqual({ kind: "missing" });
  });

  it("passes by the rubric and opens the way, once", async () => {
    await work();
    const [one] = await submissions();
    expect(await review("boss", one?.id ?? "", [2, 2, 2, 2])).toEqual({ kind: "reviewed" });
    expect(await review("boss", one?.id ?? "", [0, 0, 0, 0])).toEqual({ kind: "reviewed" });
    expect((await statusOf("gated", AT)).modules.map(({ state }) => state)).toEqual([
      "mastered",
      "open",
    ]);
  });

  it("goes back with a comment for each low score, and comes again", async () => {
    await work();
    const [one] = await submissions();
    const id = one?.id ?? "";
    expect(await review("boss", id, [1, 2, 2, 0])).toEqual({
      kind: "uncommented",
      criteria: ["evidence", "action"],
    });
    const scores = [1, 2, 2, 0];
    const comments = ["Navedite izvor.", "", "", "Ko i do kada?"];
    const input = { cohort: "c1", submission: id, scores, comments, key: commandKey(), at: AT };
    expect(await reviewSubmission("boss", input)).toEqual({ kind: "reviewed" });
    expect((await statusOf("gated", AT)).here).toMatchObject({ state: "returned" });
    expect((await readHome("ana", "sr", AT)).next).toMatchObject({ kind: "returned" });
    expect(await work({ at: AT + DAY })).toEqual({ kind: "submitted" });
    expect(await submissions()).toHaveLength(2);
  });

  it("says which criteria have no score", async () => {
    await work();
    const [one] = await submissions();
    const input = { cohort: "c1", submission: one?.id ?? "", key: commandKey(), at: AT };
    const marks = { scores: [2, null, 2, null], comments: ["", "", "", ""] };
    expect(await reviewSubmission("boss", { ...input, ...marks })).toEqual({
      kind: "unscored",
      criteria: ["customer", "action"],
    });
  });
});

describe("a reviewer who is late", () => {
  it("is reminded on the first day set, and those who answer for the programme told on the second", async () => {
    await work();
    const waits = async (days: number) => {
      const at = AT + days * DAY;
      const [row] = (await readReviews("boss", "c1", "sr", at))?.waiting ?? [];
      return [row?.waitsDays, (await readLateReviews("sr", at)).map(({ days: late }) => late)];
    };
    expect(await waits(5)).toEqual([null, []]);
    expect(await waits(6)).toEqual([6, []]);
    expect(await waits(8)).toEqual([8, [8]]);
    const [late] = await readLateReviews("sr", AT + 8 * DAY);
    expect(JSON.stringify(late)).not.toContain("Ana");
    const [one] = await submissions();
    await review("boss", one?.id ?? "", [3, 3, 3, 3], AT + 8 * DAY);
    expect(await waits(9)).toEqual([undefined, []]);
  });

  it("holds nobody up: on the tenth calendar day the way on opens by itself", async () => {
    await work();
    const opens = Date.UTC(2026, 10, 29, 23);
    expect((await statusOf("gated", AT)).here?.opensAt).toBe(opens);
    expect(await tellTime(opens - 1)).toBe(0);
    expect(await tellTime(opens)).toBe(1);
    expect(await tellTime(opens)).toBe(0);
    const status = await statusOf("gated", opens);
    expect(status.modules.map(({ state }) => state)).toEqual(["provisional", "open"]);
    expect(status).toMatchObject({ complete: false, modulesMastered: 0 });
    const [one] = await submissions();
    await review("boss", one?.id ?? "", [3, 3, 3, 3], opens + DAY);
    expect((await statusOf("gated", opens)).modules[0]?.state).toBe("mastered");
  });
});
