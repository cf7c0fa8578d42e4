import { describe, expect, it } from "vitest";
import {
  componentRole,
  ELEMENT_NAMES,
  isComponentName,
  isElementName,
  ISLAND_NAMES,
  STATIC_NAMES,
} from "~/domain/lesson/components";
import { knownProps, PROP_SCHEMAS, unfitProps } from "~/domain/lesson/components.schema";

describe("the table of components", () => {
  it("has a role and a schema for each and for nothing else", () => {
    expect(Object.keys(PROP_SCHEMAS).sort()).toEqual([...ISLAND_NAMES, ...STATIC_NAMES].sort());
    for (const name of Object.keys(PROP_SCHEMAS)) {
      expect(componentRole(name)).toBeDefined();
      expect(isComponentName(name)).toBe(true);
    }
    for (const name of ELEMENT_NAMES) expect(isElementName(name)).toBe(true);
  });

  it.each(["constructor", "__proto__", "toString", "part", "PART", "Part ", "script", "br.a", ""])(
    "does not know %j",
    (name) => {
      expect(componentRole(name)).toBeUndefined();
      expect(isComponentName(name)).toBe(false);
      expect(isElementName(name)).toBe(false);
    },
  );

  it("never takes a property that reaches the page by itself", () => {
    const dangerous =
      /^(?:on.*|style|class(?:Name)?|ref|key|is|children|dangerouslySetInnerHTML|srcDoc|action|__proto__)$/i;
    for (const name of [...ISLAND_NAMES, ...STATIC_NAMES, ...ELEMENT_NAMES]) {
      expect(knownProps(name).filter((prop) => dangerous.test(prop))).toEqual([]);
    }
  });

  it("lets every island say whether it must be done, in one way", () => {
    for (const name of ISLAND_NAMES) {
      expect(knownProps(name)).toEqual(expect.arrayContaining(["id", "optional", "required"]));
    }
    expect(unfitProps("Question", { id: "a", optional: false })).toEqual([]);
    expect(unfitProps("Question", { id: "a", optional: true, required: false })).toMatchObject([
      { name: "optional", rule: { en: "only one: optional or required" } },
    ]);
  });

  it("says which line of a conversation does not fit", () => {
    const turn = { who: "a", text: "b" };
    const cue = { ...turn, cue: "c", reply: "d" };
    const said = (...lines: object[]) =>
      unfitProps("Transcript", { id: "a", title: "t", lines }).map(({ rule }) => rule.en);
    expect(said(turn, cue, turn, turn)).toEqual([]);
    const count = "a list of 4 to 30 lines, at least one with “cue” and “reply”";
    expect(said(turn, cue, turn)).toEqual([count]);
    expect(said(turn, turn, turn, turn)).toEqual([count]);
    expect(said(...Array<object>(31).fill(cue))).toEqual([count]);
    expect(said(cue, { ...turn, text: "b".repeat(601) }, turn, turn)).toEqual([
      "text of 1 to 600 characters (item 2)",
    ]);
    const both =
      'a line like {"who":"…","text":"…"}, with “cue” and “reply” beside it, always both';
    expect(said(cue, turn, { ...turn, reply: "d" }, turn)).toEqual([`${both} (item 3)`]);
    expect(said(cue, turn, turn, { ...turn, trap: true })).toEqual([`${both} (item 4)`]);
  });

  it("says once of each property what is expected", () => {
    expect(unfitProps("Callout", { title: "a".repeat(161), tone: 1 })).toEqual([
      {
        name: "title",
        rule: { sr: "tekst od 1 do 160 znakova", en: "text of 1 to 160 characters" },
      },
      { name: "tone", rule: { sr: "„note“ ili „warning“", en: "“note” or “warning”" } },
    ]);
    expect(unfitProps("br", { class: "a" })).toHaveLength(1);
  });
});
