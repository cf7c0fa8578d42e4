import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawForm, type DrawItem, type DrawRule } from "~/domain/quiz/draw";

const none: ReadonlySet<string> = new Set();

const item = (id: string, changes: Partial<DrawItem> = {}): DrawItem => ({
  id,
  lesson: "l01",
  objective: "o1",
  family: id,
  critical: false,
  ...changes,
});

const many = (count: number, changes: Partial<DrawItem> = {}, prefix = "q") =>
  Array.from({ length: count }, (_, index) => item(`${prefix}${index}`, changes));

const one = (items: number): DrawRule[] => [{ lessons: ["l01"], items }];

function drawn(
  pool: readonly DrawItem[],
  rules: readonly DrawRule[],
  seed = 1,
  seen: ReadonlySet<string> = none,
): readonly string[] {
  const form = drawForm(pool, rules, seed, seen);
  if (form.kind === "short") throw new Error(`short: ${JSON.stringify(form)}`);
  return form.questions;
}

const seeds = Array.from({ length: 40 }, (_, index) => index);

test("only questions of the rule's lessons are drawn", () => {
  const pool = [...many(3), ...many(5, { lesson: "l02" }, "other")];
  expect([...drawn(pool, one(3))].sort()).toEqual(["q0", "q1", "q2"]);
});

test("a family gives one question, even when it has many", () => {
  const pool = [...many(5, { family: "same" }), item("alone")];
  for (const seed of seeds) {
    const form = drawn(pool, one(2), seed);
    expect(form).toContain("alone");
    expect(form).toHaveLength(2);
  }
});

test("a family of the same name in another lesson is another family", () => {
  const pool = [item("a", { family: "f" }), item("b", { family: "f", lesson: "l02" })];
  expect(drawn(pool, [{ lessons: ["l01", "l02"], items: 2 }])).toHaveLength(2);
});

describe("critical families", () => {
  test("each is drawn before anything else", () => {
    const pool = [
      ...many(20),
      item("c1", { family: "f", critical: true }),
      item("c2", { family: "f", critical: true }),
      item("d1", { family: "g", critical: true }),
    ];
    for (const seed of seeds) {
      const form = drawn(pool, one(3), seed);
      expect(form.filter((id) => id.startsWith("c"))).toHaveLength(1);
      expect(form).toContain("d1");
    }
  });

  test("with a question not yet seen, and when all are seen the one seen longest ago", () => {
    const pool = [...many(5), ...many(3, { family: "f", critical: true }, "c")];
    for (const seed of seeds) {
      expect(drawn(pool, one(2), seed, new Set(["c0", "c2"]))).toContain("c1");
      expect(drawn(pool, one(2), seed, new Set(["c2", "c0", "c1"]))).toContain("c2");
    }
  });

  test("more of them than places is told", () => {
    const pool = [...many(4), ...many(3, { critical: true }, "c")];
    expect(drawForm(pool, one(2), 1, none)).toEqual({
      kind: "short",
      reason: "critical",
      lessons: ["l01"],
      wanted: 3,
      available: 2,
    });
  });

  test("those of one lesson take a place in a wider rule when their own is full", () => {
    const pool = [...many(3, { critical: true }, "c"), ...many(4, { lesson: "l02" }, "b")];
    const rules = [
      { lessons: ["l01", "l02"], items: 2 },
      { lessons: ["l01"], items: 2 },
    ];
    const form = drawn(pool, rules);
    expect(form.filter((id) => id.startsWith("c"))).toHaveLength(3);
    expect(form).toHaveLength(4);
  });
});

describe("by objective", () => {
  const pool = [
    ...many(10, { objective: "o1" }, "a"),
    ...many(3, { objective: "o2" }, "b"),
    ...many(2, { objective: "o3" }, "c"),
  ];
  const count = (form: readonly string[], prefix: string) =>
    form.filter((id) => id.startsWith(prefix)).length;

  test("evenly, however many questions each has", () => {
    for (const seed of seeds) {
      const form = drawn(pool, one(6), seed);
      expect(["a", "b", "c"].map((prefix) => count(form, prefix))).toEqual([2, 2, 2]);
    }
  });

  test("one that runs out leaves its places to the others", () => {
    const form = drawn(pool, one(9));
    expect(["a", "b", "c"].map((prefix) => count(form, prefix))).toEqual([4, 3, 2]);
  });

  test("critical questions count towards their objective", () => {
    const withCritical = [...pool, item("a-critical", { objective: "o1", critical: true })];
    for (const seed of seeds) {
      const form = drawn(withCritical, one(3), seed);
      expect(["a", "b", "c"].map((prefix) => count(form, prefix))).toEqual([1, 1, 1]);
    }
  });

  test("objectives of the same name in two lessons are two", () => {
    const two = [...many(9), ...many(2, { lesson: "l02" }, "z")];
    for (const seed of seeds) {
      const form = drawn(two, [{ lessons: ["l01", "l02"], items: 4 }], seed);
      expect(count(form, "z")).toBe(2);
    }
  });
});

describe("history", () => {
  test("what was not seen comes first", () => {
    const seen = new Set(["q0", "q1", "q2"]);
    for (const seed of seeds) {
      expect([...drawn(many(6), one(3), seed, seen)].sort()).toEqual(["q3", "q4", "q5"]);
    }
  });

  test("then what was seen longest ago", () => {
    const seen = new Set(["q3", "q1", "q0", "q2"]);
    for (const seed of seeds) {
      expect([...drawn(many(5), one(3), seed, seen)].sort()).toEqual(["q1", "q3", "q4"]);
    }
  });
});

describe("several rules", () => {
  const rules: DrawRule[] = [
    { lessons: ["l01", "l02"], items: 3 },
    { lessons: ["l01"], items: 3 },
  ];

  test("a wide rule leaves a narrow one enough", () => {
    const pool = [...many(3), ...many(3, { lesson: "l02" }, "z")];
    for (const seed of seeds) expect(drawn(pool, rules, seed)).toHaveLength(6);
  });

  test("a rule that cannot be filled is told", () => {
    expect(drawForm([...many(2), ...many(9, { lesson: "l02" })], rules, 1, none)).toEqual({
      kind: "short",
      reason: "items",
      lessons: ["l01"],
      wanted: 3,
      available: 2,
    });
    expect(drawForm([], one(1), 1, none)).toMatchObject({ kind: "short", available: 0 });
  });

  test("no rules draw nothing", () => {
    expect(drawForm(many(3), [], 1, none)).toEqual({ kind: "drawn", questions: [] });
  });
});

test("seeds draw different questions in different orders", () => {
  const forms = seeds.map((seed) => drawn(many(8), one(3), seed));
  expect(new Set(forms.map((form) => [...form].sort().join())).size).toBeGreaterThan(10);
  const whole = seeds.map((seed) => drawn(many(3), one(3), seed).join());
  expect(new Set(whole).size).toBe(6);
});

test("critical questions do not always stand first", () => {
  const pool = [...many(4), item("c", { critical: true })];
  const places = seeds.map((seed) => drawn(pool, one(4), seed).indexOf("c"));
  expect(new Set(places).size).toBe(4);
});

const lessons = ["l01", "l02", "l03"] as const;
const pools = fc
  .array(
    fc.record({
      lesson: fc.constantFrom(...lessons),
      objective: fc.constantFrom("o1", "o2"),
      family: fc.constantFrom("f", "g", "h", "i", "j"),
    }),
    { maxLength: 30 },
  )
  .map((items) =>
    items.map((one, index) => ({ ...one, id: `q${index}`, critical: one.family === "f" })),
  );
const blueprints = fc.array(
  fc.record({
    lessons: fc.subarray([...lessons], { minLength: 1 }),
    items: fc.integer({ min: 0, max: 6 }),
  }),
  { maxLength: 3 },
);

test("a form is the same for the same pool, never repeats a family and keeps its size", () => {
  fc.assert(
    fc.property(pools, blueprints, fc.integer(), fc.nat(30), (pool, rules, seed, seenCount) => {
      const seen = new Set(pool.slice(0, seenCount).map(({ id }) => id));
      const form = drawForm(pool, rules, seed, seen);
      expect(drawForm([...pool].reverse(), rules, seed, seen)).toEqual(form);
      if (form.kind === "short") {
        expect(form.available).toBeLessThan(form.wanted);
        return;
      }
      expect(form.questions).toHaveLength(rules.reduce((sum, rule) => sum + rule.items, 0));
      const families = form.questions.map((id) => {
        const found = pool.find((one) => one.id === id);
        return `${found?.lesson}/${found?.family}`;
      });
      expect(new Set(families).size).toBe(families.length);
      const named = new Set(rules.flatMap((rule) => rule.lessons));
      const critical = pool.filter((one) => one.critical && named.has(one.lesson));
      for (const { lesson, family } of critical) expect(families).toContain(`${lesson}/${family}`);
    }),
    { numRuns: 500 },
  );
});
