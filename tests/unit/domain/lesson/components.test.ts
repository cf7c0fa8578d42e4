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
