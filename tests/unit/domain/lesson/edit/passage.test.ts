import { describe, expect, it } from "vitest";
import { partsOfText } from "~/domain/lesson/edit/parts";
import { passageAt } from "~/domain/lesson/edit/passage";

const TEXT = `---
title: Naslov
description: Opis
---

<Part title="Prvi" teaches="o1" />

Prvih pet kupaca donosi **šezdeset odsto** prihoda.

<Part title="Drugi" />

Prvih pet kupaca donosi i <Term id="churn">odlazak kupaca</Term>, ako odu.
`;

const found = (part: number, quote: string) => {
  const range = passageAt(TEXT, partsOfText(TEXT), part, quote);
  return range && TEXT.slice(range.from, range.to);
};

describe("a marked passage", () => {
  it("is found through the marks of the text", () => {
    expect(found(0, "kupaca donosi šezdeset odsto prihoda")).toBe(
      "kupaca donosi **šezdeset odsto** prihoda",
    );
  });

  it("is found through a component", () => {
    expect(found(1, "donosi i odlazak kupaca, ako odu")).toBe(
      'donosi i <Term id="churn">odlazak kupaca</Term>, ako odu',
    );
  });

  it("is looked for in its own part only", () => {
    const range = passageAt(TEXT, partsOfText(TEXT), 1, "Prvih pet kupaca donosi");
    expect(range?.from).toBe(TEXT.lastIndexOf("Prvih pet"));
  });

  it("is found by its first words when its end was rewritten", () => {
    expect(found(0, "Prvih pet kupaca donosi oko polovine svega što firma proda")).toBe(
      "Prvih pet kupaca",
    );
  });

  it("opens its part when its words are gone, and signs are no pattern", () => {
    const parts = partsOfText(TEXT);
    expect(passageAt(TEXT, parts, 0, "( [a-z]+ $ …")).toEqual({
      from: parts[0]?.body,
      to: parts[0]?.body,
    });
  });

  it("is nowhere when its part is gone", () => {
    expect(found(5, "Prvih pet")).toBeNull();
  });
});
