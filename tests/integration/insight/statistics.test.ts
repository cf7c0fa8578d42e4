import { v4 as uuid } from "uuid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Confidence, Question } from "~/domain/quiz/question";
import { seededRandom } from "~/domain/quiz/random";
import { readLessonInsight } from "~/features/author/read-lesson-insight.server";
import { readQuestionInsight } from "~/features/author/read-question-insight.server";
import { enrol } from "~/features/learn/enrol.server";
import { finishLesson } from "~/features/learn/finish-lesson.server";
import { savePlace } from "~/features/learn/save-place.server";
import { openTestDatabase, question, store } from "../author/library-database";
import { DAY, DAY_ONE, join, LESSON, PATH, publish } from "../practice/review-world";
import { changed, enrolled, sat, versionOf, type Sat } from "./insight-world";

const QUESTIONS: readonly Question[] = [
  question("q1", ["check"]),
  question("q2", ["check"], { critical: true }),
  question("q3", ["check"]),
  question("q4", ["diagnostic"]),
  question("open", ["practice"]),
];
const CONFIDENCE: readonly (Confidence | null)[] = ["guess", "likely", "sure", null];

let close: () => void;

beforeEach(async () => {
  close = openTestDatabase();
  await publish(QUESTIONS);
});
afterEach(() => close());

/** Attempts of so many learners, two of every third, answered by their ability and by chance. */
function generate(learners: number, versions: readonly string[]): readonly Sat[] {
  const random = seededRandom(20261127);
  return Array.from({ length: learners }, (_, index) => {
    const ability = random();
    const attempt = (number: number): Sat => ({
      id: `attempt-${index}-${number}`,
      learner: `learner-${index}`,
      number,
      at: 1_000 * number + index,
      given: versions
        .filter(() => random() < 0.8)
        .map((version) => ({
          version,
          option: random() < 0.05 ? null : random() < ability ? "a" : "b",
          confidence: CONFIDENCE[Math.floor(random() * 4)] ?? null,
        })),
    });
    return index % 3 === 0 ? [attempt(2), attempt(1)] : [attempt(1)];
  })
    .flat()
    .filter(({ given }) => given.length > 0);
}

/** The figures of a version by the plainest way there is. */
function slowly(attempts: readonly Sat[], version: string) {
  const inOrder = [...attempts].sort((a, b) => a.at - b.at);
  const firsts = inOrder.filter((one, index) => {
    const asks = (other: Sat) => other.given.some((given) => given.version === version);
    return asks(one) && !inOrder.slice(0, index).some((o) => o.learner === one.learner && asks(o));
  });
  const credit = (option: "a" | "b" | null) => (option === "a" ? 100 : 0);
  const answers = firsts.map(({ given }) => {
    const own = given.find((one) => one.version === version);
    const others = given.filter((one) => one.version !== version);
    const sum = others.reduce((total, one) => total + credit(one.option), 0);
    return {
      option: own?.option ?? null,
      sure: own?.option === null ? null : (own?.confidence ?? null),
      credit: credit(own?.option ?? null),
      rest: others.length === 0 ? null : sum / others.length,
    };
  });
  const n = answers.length;
  const pairs = answers.filter(({ rest }) => rest !== null);
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const x = mean(pairs.map((one) => one.credit));
  const y = mean(pairs.map((one) => one.rest ?? 0));
  const moment = (f: (dx: number, dy: number) => number) =>
    mean(pairs.map((one) => f(one.credit - x, (one.rest ?? 0) - y)));
  const said = answers.filter(({ sure }) => sure !== null);
  return {
    n,
    right: answers.filter((one) => one.credit === 100).length,
    a: answers.filter(({ option }) => option === "a").length,
    b: answers.filter(({ option }) => option === "b").length,
    said: said.length,
    sureErrors: said.filter((one) => one.sure === "sure" && one.credit < 100).length,
    difficulty: mean(answers.map((one) => one.credit / 100)),
    itemRest:
      moment((dx, dy) => dx * dy) / Math.sqrt(moment((dx) => dx * dx) * moment((_, dy) => dy * dy)),
  };
}

async function publishAttempts(attempts: readonly Sat[]) {
  const learners = [...new Set(attempts.map(({ learner }) => learner))];
  await store(learners.flatMap((id) => enrolled(id)));
  await store(attempts.flatMap(sat));
}

describe("the statistics of a question", () => {
  it.each([
    [12, "counts"],
    [60, "preliminary"],
    [170, "interval"],
    [320, "stable"],
  ] as const)("of %i learners equal a plain computation (%s)", async (learners, evidence) => {
    const versions = ["q1", "q2", "q3"].map(versionOf);
    const attempts = generate(learners, versions);
    await publishAttempts(attempts);
    for (const id of ["q1", "q2", "q3"]) {
      const plain = slowly(attempts, versionOf(id));
      const insight = await readQuestionInsight(LESSON, id, "sr");
      const statistics = insight?.versions[0]?.statistics;
      expect(statistics?.evidence).toBe(evidence);
      expect(statistics?.counts).toEqual({
        n: plain.n,
        right: plain.right,
        confidentErrors: plain.sureErrors,
        withConfidence: plain.said,
        options: [
          { id: "a", right: true, chosen: plain.a },
          { id: "b", right: false, chosen: plain.b },
        ],
      });
      if (!statistics || statistics.evidence === "counts") continue;
      expect(statistics.indices.difficulty.value).toBeCloseTo(plain.difficulty, 10);
      expect(statistics.indices.itemRest?.value).toBeCloseTo(plain.itemRest, 10);
    }
    const lesson = await readLessonInsight(LESSON, "sr", 0);
    expect(lesson?.objectives).toEqual([
      {
        text: "objective one sr",
        right: versions.reduce((sum, one) => sum + slowly(attempts, one).right, 0),
        of: versions.reduce((sum, one) => sum + slowly(attempts, one).n, 0),
      },
    ]);
  });

  it("begin anew with a changed question, without those who met the one before", async () => {
    const [first] = QUESTIONS;
    if (!first) throw new Error("no question");
    const next = changed(first);
    await store(next.rows);
    const given = (version: string) => [{ version, option: "b", confidence: "sure" }] as const;
    await publishAttempts([
      { id: "t1", learner: "ana", number: 1, at: 1, given: given(versionOf("q1")) },
      { id: "t2", learner: "ana", number: 2, at: 2, given: given(next.version) },
      { id: "t3", learner: "iva", number: 1, at: 3, given: given(next.version) },
    ]);
    const insight = await readQuestionInsight(LESSON, "q1", "sr");
    const seen = insight?.versions.map(({ current, statistics: { counts } }) => ({
      current,
      n: counts.n,
      right: counts.right,
    }));
    expect(seen).toEqual([
      { current: true, n: 1, right: 1 },
      { current: false, n: 1, right: 0 },
    ]);
  });

  it("leave out authors and questions that certify nothing", async () => {
    await store(enrolled("author", "trainer"));
    const given = [{ version: versionOf("q1"), option: "a", confidence: "sure" }] as const;
    await store(sat({ id: "t1", learner: "author", number: 1, at: 1, given }));
    const insight = await readQuestionInsight(LESSON, "q1", "sr");
    expect(insight?.versions[0]?.statistics.counts.n).toBe(0);
    expect(await readQuestionInsight(LESSON, "open", "sr")).toBeNull();
    expect(await readQuestionInsight(LESSON, "no-such", "sr")).toBeNull();
  });

  it("do not call a question hard that is asked before teaching", async () => {
    const given = [{ version: versionOf("q4"), option: "b", confidence: "guess" }] as const;
    await publishAttempts(
      Array.from({ length: 200 }, (_, index) => ({
        id: `t${index}`,
        learner: `learner-${index}`,
        number: 1,
        at: index,
        given,
      })),
    );
    const version = (await readQuestionInsight(LESSON, "q4", "sr"))?.versions[0];
    expect(version?.taught).toBe(false);
    expect(version?.statistics).toMatchObject({ evidence: "stable", flags: [] });
  });
});

describe("where people stand in a lesson", () => {
  it("is told of every path that has it, but not of who was let past or may author", async () => {
    await join("begun");
    await join("reading", "learner", false);
    await join("opened", "learner", false);
    await join("trainer", "trainer", false);
    for (const id of ["reading", "opened", "trainer"])
      await enrol(id, { path: PATH, key: uuid(), at: DAY_ONE });
    const place = { path: PATH, step: "l01", part: 1 };
    await savePlace("reading", { ...place, at: DAY_ONE });
    await savePlace("reading", { ...place, at: DAY_ONE + DAY });
    await savePlace("trainer", { ...place, at: DAY_ONE });
    const look = async () => (await readLessonInsight(LESSON, "sr", DAY_ONE + 9 * DAY))?.dropOff;
    expect(await look()).toMatchObject({
      began: 2,
      finished: 1,
      notBegun: 1,
      stops: [{ part: 1, people: 1, recent: 0, longestDays: 8 }],
      duration: { known: 0 },
    });
    await finishLesson("reading", { path: PATH, step: "l01", key: uuid(), at: DAY_ONE + 2 * DAY });
    expect(await look()).toMatchObject({
      finished: 2,
      stops: [],
      duration: { known: 1, later: 1, median: null },
    });
  });
});
