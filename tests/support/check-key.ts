import type { DisplayOrder, Question } from "~/domain/quiz/question";
import { publicView } from "~/domain/quiz/public-view";

export type Wish = "right" | "wrong";

/** What to enter, in the words on the screen. */
export type Entry =
  | { readonly kind: "options"; readonly texts: readonly string[] }
  | { readonly kind: "number"; readonly value: string }
  /** From first to last. */
  | { readonly kind: "order"; readonly texts: readonly string[] }
  /** Left text, right text. */
  | { readonly kind: "pairs"; readonly pairs: readonly (readonly [string, string])[] };

/** The question with this stem; of several, the one all of whose texts stand on the screen. */
export function questionShown(
  questions: readonly Question[],
  stem: string,
  screen: string,
): Question {
  const found = questions.filter(
    (question) =>
      question.stem.sr === stem && textsOf(question).every((text) => screen.includes(text)),
  );
  const [question] = found;
  if (!question || found.length > 1) throw new Error(`${found.length} questions ask: ${stem}`);
  return question;
}

/** An entry that earns everything, or one that earns less. */
export function entryFor(question: Question, wish: Wish): Entry {
  switch (question.type) {
    case "single":
    case "scenario":
      return { kind: "options", texts: [oneOption(question, wish)] };
    case "multiple": {
      const texts = question.options.filter(({ right }) => right === (wish === "right"));
      return { kind: "options", texts: texts.map(({ text }) => text.sr) };
    }
    case "numeric": {
      const [mistake] = question.mistakes;
      const value = wish === "right" ? question.answer.value : (mistake?.value ?? "-1");
      return { kind: "number", value: value.replace(".", ",") };
    }
    case "ordering": {
      const texts = question.items.map(({ text }) => text.sr);
      return { kind: "order", texts: wish === "right" ? texts : texts.reverse() };
    }
    case "matching": {
      const pairs = question.left.map(({ id, text }) => {
        const own = question.right.findIndex((right) => right.id === question.pairs[id]);
        const chosen = wish === "right" ? own : (own + 1) % question.right.length;
        return [text.sr, question.right[chosen]?.text.sr ?? ""] as const;
      });
      return { kind: "pairs", pairs };
    }
  }
}

/** The one option that is entered for a wish, in its words. Throws where several are. */
export function optionFor(question: Question, wish: Wish): string {
  const entry = entryFor(question, wish);
  const [text, ...more] = entry.kind === "options" ? entry.texts : [];
  if (text === undefined || more.length > 0) throw new Error(`${question.id} has no one option`);
  return text;
}

/** Every reason that feedback on this question must give: one for each option or line, or one. */
export function reasonsOf(question: Question): readonly string[] {
  switch (question.type) {
    case "single":
    case "multiple":
    case "scenario":
      return question.options.map(({ why }) => why.sr);
    case "matching":
      return question.left.map(({ why }) => why.sr);
    case "numeric":
    case "ordering":
      return [question.why.sr];
  }
}

function oneOption(
  question: Extract<Question, { readonly type: "single" | "scenario" }>,
  wish: Wish,
): string {
  const rights =
    question.type === "single"
      ? question.options.map(({ text, right }) => ({ text, right }))
      : question.options.map(({ text, credit }) => ({ text, right: credit === 100 }));
  return rights.find(({ right }) => right === (wish === "right"))?.text.sr ?? "";
}

/** Every text that a browser gets to show with the question. */
function textsOf(question: Question): readonly string[] {
  const view = publicView(question, authoredOrder(question), "sr");
  switch (view.type) {
    case "single":
    case "multiple":
      return view.options;
    case "scenario":
      return [view.case, ...view.options];
    case "numeric":
      return [];
    case "ordering":
      return view.items;
    case "matching":
      return [...view.left, ...view.right];
  }
}

function authoredOrder(question: Question): DisplayOrder {
  const indices = (list: readonly unknown[]) => [...list.keys()];
  switch (question.type) {
    case "single":
    case "multiple":
    case "scenario":
      return { first: indices(question.options), second: [] };
    case "ordering":
      return { first: indices(question.items), second: [] };
    case "matching":
      return { first: indices(question.left), second: indices(question.right) };
    case "numeric":
      return { first: [], second: [] };
  }
}
