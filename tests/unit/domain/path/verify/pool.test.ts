import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { shortage } from "~/domain/path/verify/pool";
import { drawForm } from "~/domain/quiz/draw";
import { evidence, lessonEvidence } from "./sample-path";

const anyItem = fc.record({
  objective: fc.constantFrom("o1", "o2"),
  family: fc.constantFrom("f", "g", "h", "i", "j"),
});
const anyCritical = fc.subarray(["f", "g", "h"]);

describe("what cannot be drawn", () => {
  test.prop([
    fc.array(anyItem, { maxLength: 8 }),
    anyCritical,
    fc.integer({ min: 1, max: 6 }),
    fc.boolean(),
    fc.nat(),
  ])(
    "is what the draw itself says, whatever its seed",
    (items, critical, wanted, repeats, seed) => {
      const questions = items.map((item, index) => ({
        ...item,
        id: `q${index}`,
        critical: critical.includes(item.family),
        use: ["check" as const],
      }));
      const draw = [{ lessons: ["a"], items: wanted }];
      const known = evidence({ a: lessonEvidence({}, { questions }) });
      const pool = questions.map((one) => ({ ...one, id: `a/${one.id}`, lesson: "a" }));
      const form = drawForm(pool, draw, seed, new Set(), { repeats });
      const short = shortage({ draw, use: "check", objective: null, repeats }, known);
      expect(short).toEqual(form.kind === "short" ? form : null);
    },
  );
});
