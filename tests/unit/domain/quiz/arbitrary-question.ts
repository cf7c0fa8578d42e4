import fc from "fast-check";
import type { Answer, Question } from "~/domain/quiz/question";
import type { Text } from "~/domain/text";

const said = (text: string): Text => ({ sr: `${text} sr`, en: `${text} en` });

const head = (id: string) => ({
  id,
  objective: "o1",
  family: id,
  critical: false,
  use: ["check"] as const,
  stem: said("stem"),
});

const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

const row = (id: string) => ({ id, text: said(`text ${id}`), why: said(`why ${id}`) });
const name = fc.stringMatching(/^q[a-z0-9]{0,8}$/);

const singles = fc
  .tuple(name, fc.integer({ min: 2, max: 8 }), fc.nat(7))
  .map(([id, count, right]): Question => ({
    ...head(id),
    type: "single",
    options: ids("o", count).map((key, index) => ({ ...row(key), right: index === right % count })),
  }));

const multiples = fc
  .tuple(name, fc.array(fc.boolean(), { minLength: 0, maxLength: 8 }))
  .map(([id, marks]): Question => ({
    ...head(id),
    type: "multiple",
    options: [true, false, ...marks].map((right, index) => ({ ...row(`o${index}`), right })),
  }));

const scenarios = fc
  .tuple(name, fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 7 }))
  .map(([id, credits]): Question => ({
    ...head(id),
    type: "scenario",
    case: said("case"),
    options: [...credits, 100].map((credit, index) => ({ ...row(`o${index}`), credit })),
  }));

const decimals = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(999))
  .map(([whole, part]) => `${whole}.${String(part).padStart(3, "0")}`);

const numerics = fc
  .tuple(name, decimals, fc.constantFrom("0", "0.1", "2"))
  .map(([id, value, tolerance]): Question => ({
    ...head(id),
    type: "numeric",
    answer: { value, tolerance, unit: "%" },
    mistakes: [],
    why: said("why"),
  }));

const orderings = fc.tuple(name, fc.integer({ min: 2, max: 8 })).map(([id, count]): Question => ({
  ...head(id),
  type: "ordering",
  items: ids("i", count).map((key) => ({ id: key, text: said(key) })),
  why: said("why"),
}));

const matchings = fc
  .tuple(name, fc.integer({ min: 2, max: 4 }), fc.array(fc.nat(3), { minLength: 0, maxLength: 6 }))
  .map(([id, bins, targets]): Question => {
    const chosen = [0, 1, ...targets].map((target) => `r${target % bins}`);
    return {
      ...head(id),
      type: "matching",
      left: chosen.map((_, index) => row(`l${index}`)),
      right: ids("r", bins).map((key) => ({ id: key, text: said(key) })),
      pairs: Object.fromEntries(chosen.map((to, index) => [`l${index}`, to])),
    };
  });

/** Any well-formed question of any type. */
export const questions = fc.oneof(singles, multiples, scenarios, numerics, orderings, matchings);

/** Any answer that a learner could give to a question. */
function answersTo(question: Question): fc.Arbitrary<Answer> {
  switch (question.type) {
    case "single":
    case "scenario": {
      const { type } = question;
      return fc
        .constantFrom(...question.options.map(({ id }) => id))
        .map((option): Answer => ({ type, option }));
    }
    case "multiple":
      return fc
        .subarray(
          question.options.map(({ id }) => id),
          { minLength: 1 },
        )
        .map((options): Answer => ({ type: "multiple", options }));
    case "numeric":
      return fc
        .oneof(fc.constant(question.answer.value), decimals)
        .map((value): Answer => ({ type: "numeric", value }));
    case "ordering": {
      const items = question.items.map(({ id }) => id);
      return fc
        .shuffledSubarray(items, { minLength: items.length })
        .map((order): Answer => ({ type: "ordering", items: order }));
    }
    case "matching": {
      const right = question.right.map(({ id }) => id);
      return fc
        .array(fc.constantFrom(...right), {
          minLength: question.left.length,
          maxLength: question.left.length,
        })
        .chain((chosen) =>
          fc
            .subarray(
              question.left.map(({ id }, index) => [id, chosen[index] ?? ""] as const),
              { minLength: 1 },
            )
            .map((pairs): Answer => ({ type: "matching", pairs: Object.fromEntries(pairs) })),
        );
    }
  }
}

/** A question together with an answer to it. */
export const answered = questions.chain((question) =>
  answersTo(question).map((answer) => ({ question, answer })),
);

export const seeds = fc.integer();
