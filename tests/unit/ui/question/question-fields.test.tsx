import { describe, expect, it } from "vitest";
import type { PublicAnswer, PublicQuestion } from "~/domain/quiz/view";
import { QuestionFields } from "~/ui/question/question-fields";
import { inputs, render, selects, words } from "./render";

const fields = (question: PublicQuestion, answer: PublicAnswer | null = null) =>
  render(<QuestionFields question={question} answer={answer} id="q" />);

const options = ["prva", "druga", "treća"];

describe("QuestionFields", () => {
  it.each(["single", "scenario"] as const)("asks a %s by radios named choice", (type) => {
    const question: PublicQuestion =
      type === "single"
        ? { type, stem: "Šta?", options }
        : { type, stem: "Šta?", case: "Kupac ćuti.", options };
    const html = fields(question, { type, choice: 1 });
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(inputs(html)).toEqual([
      { name: "choice", value: "0", chosen: false },
      { name: "choice", value: "1", chosen: true },
      { name: "choice", value: "2", chosen: false },
    ]);
    expect(words(html)).toContain("Šta?");
    expect(html.includes("Kupac ćuti.")).toBe(type === "scenario");
  });

  it("asks a multiple by checkboxes named choice", () => {
    const html = fields(
      { type: "multiple", stem: "Šta?", options },
      { type: "multiple", choices: [0, 2] },
    );
    expect(html.match(/type="checkbox"/g)).toHaveLength(3);
    expect(inputs(html).map(({ name, value, chosen }) => [name, value, chosen])).toEqual([
      ["choice", "0", true],
      ["choice", "1", false],
      ["choice", "2", true],
    ]);
  });

  it("asks for a number as text, with its unit in the label and what was typed", () => {
    const html = fields(
      { type: "numeric", stem: "Koliko?", unit: "%" },
      { type: "numeric", value: "49,4" },
    );
    expect(inputs(html)).toEqual([{ name: "value", value: "49,4", chosen: false }]);
    expect(html).toContain('inputMode="decimal"');
    expect(words(html)).toContain("Vaš odgovor (%)");
  });

  it("orders without scripts by a place for each item, counted from one", () => {
    const question: PublicQuestion = { type: "ordering", stem: "Poređajte.", items: options };
    const places = ["", "1", "2", "3"];
    expect(selects(fields(question))).toEqual([
      { name: "place-0", values: places, chosen: "" },
      { name: "place-1", values: places, chosen: "" },
      { name: "place-2", values: places, chosen: "" },
    ]);
    const answered = selects(fields(question, { type: "ordering", order: [2, 0, 1] }));
    expect(answered.map((select) => select.chosen)).toEqual(["2", "3", "1"]);
  });

  it("matches by a select per line, value = right position", () => {
    const question: PublicQuestion = {
      type: "matching",
      stem: "Povežite.",
      left: ["a", "b", "c", "d"],
      right: ["x", "y", "z"],
    };
    const found = selects(fields(question, { type: "matching", pairs: [2, null, 0, 1] }));
    expect(found.map((select) => [select.name, select.chosen])).toEqual([
      ["match-0", "2"],
      ["match-1", ""],
      ["match-2", "0"],
      ["match-3", "1"],
    ]);
    expect(found[0]?.values).toEqual(["", "0", "1", "2"]);
  });

  it("shows long answers of a matching in full, since a closed select cuts them off", () => {
    const long = "Plan koji su odobrila oba direktora";
    const html = fields({ type: "matching", stem: "?", left: ["a"], right: [long, "y"] });
    expect(words(html)).toContain(`Birate između: A. ${long} B. y`);
  });

  it("sorts many lines into few bins by radios per line", () => {
    const left = ["a", "b", "c", "d", "e"];
    const html = fields(
      { type: "matching", stem: "?", left, right: ["prodaja", "KAM"] },
      { type: "matching", pairs: [1, null, null, null, 0] },
    );
    expect(selects(html)).toEqual([]);
    expect(inputs(html)).toHaveLength(10);
    expect(inputs(html).filter((input) => input.chosen)).toEqual([
      { name: "match-0", value: "1", chosen: true },
      { name: "match-4", value: "0", chosen: true },
    ]);
  });

  it("ties an error to the controls", () => {
    const html = render(
      <QuestionFields
        question={{ type: "single", stem: "?", options }}
        answer={null}
        id="q"
        error="Izaberite jedan odgovor."
      />,
    );
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="q-error"/);
    expect(html).toMatch(/id="q-error"[^>]*>Izaberite jedan odgovor\./);
  });
});
