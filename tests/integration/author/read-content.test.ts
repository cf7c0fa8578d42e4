import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pathProblems } from "~/features/author/library/path-problems.server";
import { listAuthoredQuestions } from "~/features/author/list-questions.server";
import { previewLesson } from "~/features/author/preview-lesson.server";
import { readAuthoredPath } from "~/features/author/read-path.server";
import { retireQuestions } from "~db/queries/content.server";
import { lesson, openTestDatabase, path, question, store } from "./library-database";

let close: () => void;

beforeEach(() => {
  close = openTestDatabase();
});

afterEach(() => close());

const QUESTIONS = [
  question("before", ["pre"]),
  question("asked", ["practice", "review"]),
  question("graded", ["check"]),
  question("key-idea", ["check"], { critical: true, family: "idea" }),
];

describe("what is published", () => {
  it("leaves out questions that are retired", async () => {
    await store([...lesson("first", QUESTIONS), retireQuestions(["first/graded"], 1)]);
    expect((await previewLesson(FIRST))?.certifying.map(({ id }) => id)).toEqual([
      "first/key-idea",
    ]);
  });

  it("says what the check finds in a path that cannot be drawn any more", async () => {
    await store([...lesson("first", QUESTIONS), ...path("way", "first", 5)]);
    expect((await pathProblems(["way"])).get("way")).toBe(1);
    const [problem] = (await readAuthoredPath("way", "en"))?.problems ?? [];
    expect(problem).toContain("draws 5 questions");
  });
});

const FIRST = { slug: "first", language: "sr", part: 0 } as const;

describe("a lesson for its trainer", () => {
  it("shows the learner's part with the keys of its questions, and the check questions below", async () => {
    await store(lesson("first", QUESTIONS, ["before", "asked", "gone"]));
    const preview = await previewLesson({ ...FIRST, language: "en" });
    expect(preview?.blocks[0]).toEqual({ kind: "prose", html: "<p>one en</p>" });
    expect(Object.keys(preview?.islands ?? {})).toEqual(["before", "asked"]);
    expect(preview?.islands["before"]).toMatchObject({ use: "pre", answer: null, feedback: null });
    expect(preview?.keys["asked"]?.key).toEqual({
      kind: "options",
      options: [
        { text: "right of asked en", credit: 100, why: "why of asked en" },
        { text: "wrong en", credit: 0, why: "why not en" },
      ],
    });
    expect(preview?.certifying.map(({ id }) => id)).toEqual(["first/graded", "first/key-idea"]);
    expect(preview?.objectives.map(({ certifying }) => certifying)).toEqual([2, 0]);
  });
});

describe("the list of questions", () => {
  const open = {
    use: null,
    language: "sr",
    text: "",
    objective: null,
    only: null,
    page: 1,
  } as const;
  const list = (lessonSlug: string | null, use: "check" | null = null) =>
    listAuthoredQuestions({ ...open, lesson: lessonSlug, use });

  it("is narrowed to a lesson and to a use", async () => {
    await store([...lesson("first", QUESTIONS), ...lesson("second", [question("x", ["pre"])])]);
    expect((await list(null)).groups.map(({ questions }) => questions.length)).toEqual([4, 1]);
    expect((await list("second")).groups.map(({ slug }) => slug)).toEqual(["second"]);
    const checks = await list(null, "check");
    expect([checks.count, checks.groups.length]).toEqual([2, 1]);
  });

  it("is narrowed to words, whatever their marks and script, and to what is critical", async () => {
    await store(lesson("first", QUESTIONS));
    const found = (wish: object) => listAuthoredQuestions({ ...open, lesson: null, ...wish });
    const whole = (await found({})).count;
    expect((await found({ text: "ГРАДЕД  stem" })).count).toBe(1);
    expect((await found({ text: "nowhere" })).count).toBe(0);
    expect((await found({ lesson: "first", objective: "o2" })).count).toBe(0);
    expect((await found({ objective: "o2" })).count).toBe(whole);
    expect((await found({ only: "critical" })).count).toBe(1);
    const advised = await found({ only: "advice" });
    expect(
      advised.groups.every(({ questions }) => questions.every(({ advice }) => advice.length > 0)),
    ).toBe(true);
  });

  it("comes a page at a time, a lesson going on where the page before ended", async () => {
    const many = (slug: string, count: number) =>
      lesson(
        slug,
        Array.from({ length: count }, (_, index) => question(`${slug}-${index}`, ["check"])),
      );
    await store([...many("first", 15), ...many("second", 15)]);
    const pages = await Promise.all(
      [1, 2, 9].map((page) => listAuthoredQuestions({ ...open, lesson: null, page })),
    );
    expect(pages.map(({ page, pages: all, count }) => [page, all, count])).toEqual([
      [1, 2, 30],
      [2, 2, 30],
      [2, 2, 30],
    ]);
    expect(
      pages.map(({ groups }) =>
        groups.map(({ slug, count, questions }) => [slug, count, questions.length]),
      ),
    ).toEqual([
      [
        ["first", 15, 15],
        ["second", 15, 5],
      ],
      [["second", 15, 10]],
      [["second", 15, 10]],
    ]);
    const ids = pages
      .slice(0, 2)
      .flatMap(({ groups }) => groups.flatMap(({ questions }) => questions.map(({ id }) => id)));
    expect(new Set(ids).size).toBe(30);
  });

  it("is whole when the lesson is unknown", async () => {
    await store(lesson("first", QUESTIONS));
    const { filter, count } = await list("no-such");
    expect([filter.lesson, count]).toEqual([null, 4]);
  });
});

describe("a path for its trainer", () => {
  it("tells what passes and how many ideas are critical", async () => {
    await store([...lesson("first", QUESTIONS), ...path("way", "first", 2)]);
    const steps = (await readAuthoredPath("way", "sr"))?.modules[0]?.steps;
    expect(steps?.[1]).toMatchObject({
      items: 2,
      needed: 2,
      critical: 1,
      attempts: null,
      coolDownHours: 12,
      draws: [{ items: 2, lessons: [{ slug: "first", title: "First lesson sr" }] }],
    });
  });
});
