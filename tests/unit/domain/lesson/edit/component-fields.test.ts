import { describe, expect, it } from "vitest";
import { ISLAND_NAMES, STATIC_NAMES, componentRole } from "~/domain/lesson/components";
import { knownProps, unfitProps } from "~/domain/lesson/components.schema";
import { COMPONENT_FORMS } from "~/domain/lesson/edit/component-fields";
import type { ComponentField } from "~/domain/lesson/edit/field";
import type { Literal } from "~/domain/lesson/literal";

const NAMES = [...STATIC_NAMES, ...ISLAND_NAMES];

/** What a field writes when it is filled in to its limit. */
function full(field: ComponentField): Literal {
  switch (field.kind) {
    case "line":
    case "text":
      return "a".repeat(field.limit);
    case "list":
      return Array.from({ length: field.most }, () => "a".repeat(field.limit));
    case "choice":
      return field.options[0]?.value ?? "";
    case "questions":
      return Array.from({ length: field.most }, (_, index) => `q${index}`);
    case "objectives":
      return "o1 o2";
    case "address":
      return "https://a.example";
    case "variants":
      return "guided standard";
    case "duty":
      return true;
    case "areas":
      return Array.from({ length: field.most }, (_, index) => ({
        id: `a${index}`,
        title: "a",
        behaviours: [{ id: `b${index}`, text: "a" }],
      }));
    case "lines":
      return Array.from({ length: field.most }, () => ({
        who: "a",
        text: "a",
        cue: "a",
        reply: "a",
      }));
    case "slug":
    case "question":
    case "term":
    case "objective":
      return "a-1";
  }
}

/** One more than fits; null where a field has no limit. */
function tooMuch(field: ComponentField): Literal | null {
  const value = full(field);
  if (field.kind === "line" || field.kind === "text") return `${String(value)}a`;
  if (field.kind === "choice") return "no-such";
  const item = Array.isArray(value) ? (value[0] as Literal) : null;
  const counted = ["list", "lines", "questions", "areas"].includes(field.kind);
  return counted && Array.isArray(value) && item !== null ? [...(value as Literal[]), item] : null;
}

/** Fields that exclude one another are looked at one by one. */
const EXCLUSIVE = new Set(["remedies", "stage"]);

describe("the forms of the components", () => {
  it.each(NAMES)("has every property of %s and no other", (name) => {
    const { fields } = COMPONENT_FORMS[name];
    const written = fields.flatMap(({ kind, name: property }) =>
      kind === "duty" ? ["optional", "required"] : [property],
    );
    expect([...written].sort()).toEqual([...knownProps(name)].sort());
  });

  it.each(NAMES)("demands of %s what its schema demands", (name) => {
    const { fields } = COMPONENT_FORMS[name];
    const all = fields.filter(({ name: property }) => !EXCLUSIVE.has(property));
    const values = Object.fromEntries(all.map((field) => [field.name, full(field)]));
    expect(unfitProps(name, values)).toEqual([]);
    for (const field of all) {
      const others = Object.fromEntries(
        Object.entries(values).filter(([property]) => property !== field.name),
      );
      expect(unfitProps(name, others).length, field.name).toBe(field.optional === true ? 0 : 1);
      const more = tooMuch(field);
      if (more !== null) {
        const unfit = unfitProps(name, { ...values, [field.name]: more });
        expect(
          unfit.map((one) => one.name),
          field.name,
        ).toEqual([field.name]);
      }
      if (field.kind !== "choice") continue;
      for (const { value } of field.options)
        expect(unfitProps(name, { ...values, [field.name]: value })).toEqual([]);
    }
  });

  it("opens a remedial part with its objective and stage", () => {
    const [, , remedies, stage] = COMPONENT_FORMS.Part.fields;
    if (!remedies || !stage) throw new Error("The form of a part has lost its fields");
    const values = { title: "a", remedies: full(remedies), stage: full(stage) };
    expect(unfitProps("Part", values)).toEqual([]);
  });

  it("gives content to what must not be empty, and to nothing else", () => {
    for (const name of NAMES) {
      const role = componentRole(name);
      const holds = role !== "part" && role !== "island" && role !== "media";
      expect("content" in COMPONENT_FORMS[name], name).toBe(holds);
    }
  });
});
