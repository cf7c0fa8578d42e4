import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Question, SingleQuestion } from "~/domain/quiz/question";
import { writingFindings } from "~/domain/quiz/writing/check";
import { askedIn } from "~/domain/quiz/writing/negation";
import type { Text } from "~/domain/text";
import { questions } from "../arbitrary-question";
import { matching, multiple, numeric, ordering, scenario } from "../sample-questions";

const both = (sr: string, en: string): Text => ({ sr, en });

const CLEAN: SingleQuestion = {
  id: "clean",
  type: "single",
  objective: "o1",
  family: "clean",
  critical: false,
  use: ["check"],
  stem: both(
    "Kupac traži popust. Šta prvo uradite?",
    "A buyer asks for a discount. What do you do first?",
  ),
  options: [
    {
      id: "a",
      right: true,
      text: both("Pitate šta je iza zahteva", "Ask what is behind the request"),
      why: both(
        "Iza cene često stoji rok ili rizik.",
        "Behind a price there is often a deadline or a risk.",
      ),
    },
    {
      id: "b",
      right: false,
      text: both("Date pola od traženog", "Give half of what is asked"),
      why: both("Kupac nauči da traži duplo više.", "The buyer learns to ask for twice as much."),
    },
    {
      id: "c",
      right: false,
      text: both("Odbijete i branite cenu", "Refuse and defend the price"),
      why: both("Razgovor ostaje samo na ceni.", "The talk stays with nothing but the price."),
    },
  ],
};

const withOption = (
  index: number,
  change: Partial<SingleQuestion["options"][number]>,
): Question => ({
  ...CLEAN,
  options: CLEAN.options.map((one, at) => (at === index ? { ...one, ...change } : one)),
});

/** Code, place and language of what is found. */
const found = (question: Question, lesson: readonly Question[] = [question]) =>
  writingFindings(question, lesson).map(({ code, field, locale }) => `${code} ${field} ${locale}`);

describe("writing checks", () => {
  it("find nothing in a question that is written well", () => {
    expect(found(CLEAN)).toEqual([]);
  });

  it("find a key that is plainly the longest, and leave a close one alone", () => {
    const long = both(
      "Pitate šta je iza zahteva, ko ga je postavio i do kada mora da bude rešen",
      "Ask what is behind the request",
    );
    expect(found(withOption(0, { text: long }))).toContain("key-is-longest rows.0.text sr");
    const close = both("Pitate šta je iza zahteva sad", "Ask what is behind the request now");
    expect(found(withOption(0, { text: close }))).toEqual([]);
  });

  it.each([
    ["Sve navedeno", "All of the above", "all-of-the-above"],
    ["Sve od navedenog", "All of these", "all-of-the-above"],
    ["Svi odgovori su gore navedeni", "Each of the above answers", "all-of-the-above"],
    ["Ništa od navedenog", "None of the above", "none-of-the-above"],
    ["Nijedan od navedenih odgovora", "None of these answers", "none-of-the-above"],
  ])("find “%s” and “%s”", (sr, en, code) => {
    const codes = found(withOption(2, { text: both(sr, en) }));
    expect(codes).toContain(`${code} rows.2.text en`);
    if (sr !== "Svi odgovori su gore navedeni") expect(codes).toContain(`${code} rows.2.text sr`);
  });

  it("leave an answer alone that says all of something", () => {
    expect(
      found(withOption(2, { text: both("Sve troškove godišnje", "All costs of a year") })),
    ).toEqual([]);
  });

  it("find a negation that is easily read over, unless it is in capitals", () => {
    const asks = (sr: string, en: string) => found({ ...CLEAN, stem: both(sr, en) });
    expect(asks("Šta nije znak poverenja?", "Which is not a sign of trust?")).toEqual([
      "negation-not-marked stem sr",
      "negation-not-marked stem en",
    ]);
    expect(asks("Šta NIJE znak poverenja?", "Which is NOT a sign of trust?")).toEqual([]);
    expect(asks("Kupac nije zvao. Šta radite?", "A buyer has not called. What do you do?")).toEqual(
      [],
    );
  });

  it("find two negations that meet", () => {
    const question = {
      ...withOption(1, { text: both("Ne zvati kupca", "Not to call the buyer") }),
      stem: both("Šta NIJE dobro?", "Which is NOT good?"),
    };
    expect(found(question)).toEqual([
      "double-negation rows.1.text sr",
      "double-negation rows.1.text en",
    ]);
  });

  it("find an option that is built unlike the others", () => {
    expect(
      found(withOption(1, { text: both("Date pola od traženog.", "give half of what is asked") })),
    ).toEqual(["uneven-grammar rows.1.text sr", "uneven-grammar rows.1.text en"]);
  });

  it("find options of very different length", () => {
    const text = both("Da", "Give half of what is asked");
    const long = both("Odbijete i branite cenu koliko god dugo razgovor bude trajao", "Refuse");
    const codes = found({
      ...CLEAN,
      options: CLEAN.options.map((one, at) =>
        at === 1 ? { ...one, text } : at === 2 ? { ...one, text: long } : one,
      ),
    });
    expect(codes).toContain("uneven-length rows sr");
  });

  it("find a word of the question that only the key has", () => {
    const stem = both("Šta kaže kalkulacija?", "What does the calculation say?");
    const text = both("Kalkulacija pokaže gubitak", "The calculation shows a loss");
    expect(found({ ...withOption(0, { text }), stem })).toEqual([
      "clue-word rows.0.text sr",
      "clue-word rows.0.text en",
    ]);
  });

  it("find explanations that explain nothing", () => {
    expect(found(withOption(1, { why: both("Netačno.", "Wrong.") }))).toEqual([
      "thin-explanation rows.1.why sr",
      "thin-explanation rows.1.why en",
    ]);
    expect(found(withOption(1, { why: CLEAN.options[1]?.text ?? both("", "") }))).toEqual([
      "repeated-explanation rows.1.why sr",
      "repeated-explanation rows.1.why en",
    ]);
    expect(found(withOption(2, { why: CLEAN.options[1]?.why ?? both("", "") }))).toEqual([
      "repeated-explanation rows.2.why sr",
      "repeated-explanation rows.2.why en",
    ]);
    expect(found(withOption(1, { why: both("40 + 50 = 90.", "40 + 50 = 90.") }))).toEqual([]);
  });

  it("find a stem that asks nothing, and take tasks and sentences to go on with", () => {
    const asks = (sr: string, en: string) => found({ ...CLEAN, stem: both(sr, en) });
    expect(asks("Kupac je ljut.", "The buyer is angry.")).toEqual([
      "no-question stem sr",
      "no-question stem en",
    ]);
    expect(asks("Poređajte korake.", "Put the steps in order.")).toEqual([]);
    expect(asks("Kupac je ljut, pa vi:", "The buyer is angry, so you:")).toEqual([]);
  });

  it("find stems and cases of the wrong length", () => {
    const words = (count: number) => `${"reč ".repeat(count)}?`;
    expect(found({ ...CLEAN, stem: both(words(61), words(60)) })).toEqual(["long-stem stem sr"]);
    const tale = { ...scenario, case: both(words(200), words(5)) };
    expect(found(tale)).toEqual(expect.arrayContaining(["long-case case sr", "thin-case case en"]));
  });

  it("find texts in the wrong language", () => {
    const same = both("Pitate šta je iza zahteva", "Pitate šta je iza zahteva");
    expect(found(withOption(0, { text: same }))).toContain("same-in-both-languages rows.0.text en");
    const serbian = both("Pitate šta je iza", "Pitate kupca da li je to rok koji se menja");
    expect(found(withOption(0, { text: serbian }))).toContain("wrong-language rows.0.text en");
    const cyrillic = both("Питате шта је иза захтева", "Ask what is behind the request");
    expect(found(withOption(0, { text: cyrillic }))).toContain("wrong-language rows.0.text sr");
  });

  it("find a critical family that cannot be asked afresh three times", () => {
    const critical = (id: string, use: Question["use"]): Question => ({
      ...CLEAN,
      id,
      family: "core",
      critical: true,
      use,
    });
    const two = [critical("a", ["check"]), critical("b", ["check"]), critical("c", ["practice"])];
    expect(found(critical("a", ["check"]), two)).toEqual(["few-parallel-items family null"]);
    expect(found(critical("a", ["check"]), [...two, critical("d", ["testOut"])])).toEqual([]);
  });

  it("takes what is asked to be the last question of a stem", () => {
    expect(askedIn("Nije zvao. Šta sad? Označite jedno.")).toBe("Šta sad?");
    expect(askedIn("")).toBe("");
  });

  it.each([multiple, scenario, numeric, ordering, matching])("read a $type", (question) => {
    expect(() => writingFindings(question, [question])).not.toThrow();
  });

  test.prop([questions])("point to fields of the form, in both languages", (question) => {
    for (const { field, message } of writingFindings(question, [question])) {
      expect(field).toMatch(/^(?:stem|case|why|family|rows|(?:rows|partners)\.\d+\.(?:text|why))$/);
      expect(message.sr).not.toBe("");
      expect(message.en).not.toBe("");
    }
  });
});
