import { readdirSync, readFileSync } from "node:fs";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "~/domain/text";
import { en } from "~/i18n/en";
import { sr } from "~/i18n/sr";

const folder = new URL("../../../app/i18n/", import.meta.url);
const areas = readdirSync(new URL("sr", folder)).filter((name) => name.endsWith(".json"));
const COUNTS = [0, 1, 2, 5, 11, 21];
/** Cited in Serbian text as it was published. */
const ENGLISH_TITLE = "There is a Pareto law, but not as you know it";
const TAG: Readonly<Record<Locale, string>> = { sr: "sr-Latn", en: "en" };

function messagesOf(locale: Locale, area: string): Record<string, string> {
  const json: unknown = JSON.parse(readFileSync(new URL(`${locale}/${area}`, folder), "utf8"));
  if (typeof json !== "object" || json === null) throw new Error(`${area} is no object`);
  return Object.fromEntries(Object.entries(json).map(([key, text]) => [key, String(text)]));
}

interface Arguments {
  readonly counts: Set<string>;
  readonly choices: Map<string, readonly string[]>;
  readonly words: Set<string>;
}

/** What a message asks for: numbers it counts, words it chooses by, anything it only shows. */
function argumentsOf(text: string): Arguments {
  const found: Arguments = { counts: new Set(), choices: new Map(), words: new Set() };
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.plural) {
        found.counts.add(element.value);
        Object.values(element.options).forEach((option) => visit(option.value));
      } else if (element.type === TYPE.select) {
        found.choices.set(element.value, Object.keys(element.options));
        Object.values(element.options).forEach((option) => visit(option.value));
      } else if (element.type === TYPE.number) found.counts.add(element.value);
      else if (element.type === TYPE.argument) found.words.add(element.value);
      else if (element.type === TYPE.tag) visit(element.children);
    }
  };
  visit(parse(text));
  return found;
}

/** Every set of values worth trying: each count, with each choice. */
function tries(text: string): Record<string, string | number>[] {
  const { counts, choices, words } = argumentsOf(text);
  const plain = Object.fromEntries([...words].map((name) => [name, `‹${name}›`]));
  let sets: Record<string, string | number>[] = COUNTS.map((count) => ({
    ...plain,
    ...Object.fromEntries([...counts].map((name) => [name, count])),
  }));
  for (const [name, options] of choices)
    sets = sets.flatMap((set) => options.map((option) => ({ ...set, [name]: option })));
  return sets;
}

/** Every way the message is said, and what the formatter complained of. */
function render(locale: Locale, id: string, text: string) {
  const complaints: string[] = [];
  const intl = createIntl({
    locale: TAG[locale],
    messages: { [id]: text },
    onError: (error) => complaints.push(error.message),
  });
  const said = tries(text).map((values) => intl.formatMessage({ id }, values));
  return { said, complaints };
}

const each = LOCALES.flatMap((locale) => areas.map((area) => ({ locale, area })));
const serbian = (): [string, string][] =>
  areas.flatMap((area) => Object.entries(messagesOf("sr", area)));

describe("interface messages", () => {
  it("stand in both languages, every area in the catalogue, every key in its area", () => {
    const english = readdirSync(new URL("en", folder)).filter((name) => name.endsWith(".json"));
    expect(english).toEqual(areas);
    for (const area of areas) {
      const keys = Object.keys(messagesOf("sr", area));
      expect(Object.keys(messagesOf("en", area)).sort(), area).toEqual([...keys].sort());
      for (const key of keys) expect(key).toMatch(new RegExp(`^${area.replace(".json", "")}\\.`));
      expect(Object.keys(sr)).toEqual(expect.arrayContaining(keys));
      expect(Object.keys(en)).toEqual(expect.arrayContaining(keys));
    }
  });

  it.each(each)("say something with every count: $locale/$area", ({ locale, area }) => {
    for (const [id, text] of Object.entries(messagesOf(locale, area))) {
      const { said, complaints } = render(locale, id, text);
      expect(complaints, id).toEqual([]);
      expect(said.length, id).toBeGreaterThanOrEqual(COUNTS.length);
      for (const words of said) {
        expect(words.trim(), id).not.toBe("");
        expect(words, id).not.toMatch(/[{}]|undefined|NaN|\s{2}/);
      }
    }
  });

  it.each(areas)("ask for the same values in both languages: %s", (area) => {
    const names = (text: string) => {
      const { counts, choices, words } = argumentsOf(text);
      return [...new Set([...counts, ...choices.keys(), ...words])].sort();
    };
    const english = messagesOf("en", area);
    for (const [id, text] of Object.entries(messagesOf("sr", area)))
      expect(names(english[id] ?? ""), id).toEqual(names(text));
  });

  it("count in Serbian with one, few and other", () => {
    const plurals = serbian().filter(([, text]) => text.includes(", plural,"));
    expect(plurals.length).toBeGreaterThan(10);
    for (const [id, text] of plurals)
      expect(text, id).toMatch(/\bone \{[\s\S]*\bfew \{[\s\S]*\bother \{/);
  });

  it("are Serbian in Latin script throughout, months in the genitive", () => {
    const foreign = /\b(?:the|of|and|your|you|not|with|please|this)\b/i;
    const lost =
      /(?<!\p{L})(?:(?:sta|jos|vec|vas[aeiu]|moze)(?!\p{L})|cuva|sacuv|posalj|vezb|sledec)/iu;
    const nominative =
      /\d\.\s(?:januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar)\b/;
    for (const [id, text] of serbian())
      for (const words of render("sr", id, text).said) {
        const ours = words.replace(/‹\w+›/g, "").replace(ENGLISH_TITLE, "");
        expect(ours, id).not.toMatch(foreign);
        expect(ours, id).not.toMatch(lost);
        expect(ours, id).not.toMatch(/[\u0400-\u04ff]/);
        expect(ours, id).not.toMatch(nominative);
      }
  });
});
