import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listAuthoredQuestions } from "~/features/author/list-questions.server";
import { previewLesson } from "~/features/author/preview-lesson.server";
import { readLibrary } from "~/features/author/read-library.server";
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

describe("the list of what is published", () => {
  it("counts parts, minutes, questions by use and objectives measured", async () => {
    await store(lesson("first", QUESTIONS));
    const library = await readLibrary("sr");
    expect(library.lessons).toEqual([
      {
        slug: "first",
        title: { sr: "First lesson sr", en: "First lesson en" },
        parts: 2,
        minutes: 5,
        questions: 4,
        uses: [
          { use: "pre", count: 1 },
          { use: "practice", count: 1 },
          { use: "review", count: 1 },
          { use: "check", count: 2 },
        ],
        objectives: 2,
        measured: 1,
        incomplete: [],
        publishedOn: "20.\u00a011.",
      },
    ]);
  });

  it("leaves out questions that are retired", async () => {
    await store([...lesson("first", QUESTIONS), retireQuestions(["first/graded"], 1)]);
    expect((await readLibrary("sr")).questions).toBe(3);
    expect((await previewLesson(FIRST))?.certifying.map(({ id }) => id)).toEqual([
      "first/key-idea",
    ]);
  });

  it("says what the check finds in a path that cannot be drawn any more", async () => {
    await store([...lesson("first", QUESTIONS), ...path("way", "first", 5)]);
    expect((await readLibrary("sr")).paths[0]?.problems).toBe(1);
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
  const list = (lessonSlug: string | null, use: "check" | null = null) =>
    listAuthoredQuestions({ lesson: lessonSlug, use, language: "sr" });

  it("is narrowed to a lesson and to a use", async () => {
    await store([...lesson("first", QUESTIONS), ...lesson("second", [question("x", ["pre"])])]);
    expect((await list(null)).groups.map(({ questions }) => questions.length)).toEqual([4, 1]);
    expect((await list("second")).groups.map(({ slug }) => slug)).toEqual(["second"]);
    const checks = await list(null, "check");
    expect([checks.count, checks.groups.length]).toEqual([2, 1]);
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
