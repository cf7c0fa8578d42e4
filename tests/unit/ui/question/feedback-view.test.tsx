import { describe, expect, it } from "vitest";
import type { QuestionFeedback } from "~/domain/quiz/view";
import { ConfidenceBar } from "~/ui/question/confidence-bar";
import { FeedbackView } from "~/ui/question/feedback-view";
import { render, words } from "./render";

const said = (feedback: QuestionFeedback) => words(render(<FeedbackView feedback={feedback} />));

describe("FeedbackView", () => {
  it("gives the verdict, marks in words and the reason of every option", () => {
    expect(
      said({
        type: "single",
        verdict: "wrong",
        credit: 0,
        options: [
          { text: "Popust", chosen: true, right: false, why: "Skupo." },
          { text: "Predlog", chosen: false, right: true, why: "Pomaže cilju." },
          { text: "Obilazak", chosen: false, right: false, why: "Malo." },
        ],
      }),
    ).toBe(
      "Nije tačno Popust Vaš odgovor, nije tačno Skupo. Predlog Tačno Pomaže cilju. Obilazak Malo.",
    );
  });

  it("calls a half-right scenario half right", () => {
    expect(
      said({
        type: "scenario",
        verdict: "partly",
        credit: 50,
        options: [{ text: "Popust", chosen: true, right: false, why: "Skupo." }],
      }),
    ).toContain("Vaš odgovor, delimično tačno");
  });

  it("tells a number, the mistake it reveals and the way to the right one", () => {
    expect(
      said({
        type: "numeric",
        verdict: "wrong",
        credit: 0,
        given: "24,7",
        expected: "49,4 %",
        mistake: "To je jedan kupac.",
        why: "Dva od deset.",
      }),
    ).toBe("Nije tačno Vaš odgovor: 24,7 To je jedan kupac. Tačno: 49,4 % Dva od deset.");
  });

  it("keeps blank apart from wrong", () => {
    const blank = said({
      type: "numeric",
      verdict: "blank",
      credit: 0,
      given: null,
      expected: "5",
      mistake: null,
      why: "Zbir.",
    });
    expect(blank).toContain("Bez odgovora Vaš odgovor: bez odgovora");
    expect(blank).not.toContain("Nije tačno");
  });

  it("lists an ordering in the right order with the learner's place", () => {
    const text = said({
      type: "ordering",
      verdict: "partly",
      credit: 33,
      rows: [
        { text: "Ako", given: 1 },
        { text: "onda", given: 3 },
        { text: "provera", given: null },
      ],
      why: "Znak pre dela.",
    });
    expect(text).toContain("1. Ako Na svom mestu 2. onda Kod vas: 3. mesto");
    expect(text).toContain("3. provera Kod vas: bez mesta");
  });

  it("puts given and expected side by side in a matching", () => {
    const text = said({
      type: "matching",
      verdict: "partly",
      credit: 50,
      rows: [
        { left: "a", given: "x", expected: "x", right: true, why: "Zato." },
        { left: "b", given: "x", expected: "y", right: false, why: "Jer." },
      ],
    });
    expect(text).toContain("a Vaš odgovor: x Zato.");
    expect(text).toContain("b Vaš odgovor: x Tačno: y Jer.");
  });
});

describe("ConfidenceBar", () => {
  it.each(["sr", "en"] as const)("saves by three buttons in %s", (locale) => {
    const html = render(<ConfidenceBar chosen="likely" />, locale);
    const values = [...html.matchAll(/<button type="submit"[^>]*name="confidence" value="(\w+)"/g)];
    expect(values.map((match) => match[1])).toEqual(["guess", "likely", "sure"]);
    expect(words(html)).toContain(locale === "sr" ? "Izbor čuva odgovor." : "saves the answer.");
  });
});
