import { describe, expect, it } from "vitest";
import { readLiteral } from "~/domain/lesson/literal";

const lit = (value: unknown, more: object = {}) => ({ type: "Literal", value, ...more });
const property = (key: object, value: object, more: object = {}) => ({
  type: "Property",
  kind: "init",
  key,
  value,
  computed: false,
  shorthand: false,
  method: false,
  ...more,
});
const name = (text: string) => ({ type: "Identifier", name: text });
const object = (...properties: object[]) => ({ type: "ObjectExpression", properties });

describe("readLiteral", () => {
  it("reads what JSON can hold", () => {
    const node = object(
      property(name("a"), { type: "ArrayExpression", elements: [lit("x"), lit(1), lit(null)] }),
      property(lit("b c"), { type: "UnaryExpression", operator: "-", argument: lit(2) }),
      property(name("constructor"), lit(true)),
    );
    expect(readLiteral(node)).toEqual({
      kind: "literal",
      value: { a: ["x", 1, null], "b c": -2, constructor: true },
    });
  });

  it.each([
    ["a name", name("process")],
    ["a call", { type: "CallExpression", callee: name("a"), arguments: [] }],
    ["a template", { type: "TemplateLiteral", quasis: [], expressions: [] }],
    ["a regular expression", lit(/a/, { regex: { pattern: "a", flags: "" } })],
    ["a bigint", lit(1n, { bigint: "1" })],
    ["infinity", lit(Number.POSITIVE_INFINITY)],
    ["a negated text", { type: "UnaryExpression", operator: "-", argument: lit("1") }],
    ["typeof", { type: "UnaryExpression", operator: "typeof", argument: lit(1) }],
    ["a hole", { type: "ArrayExpression", elements: [null] }],
    ["a spread", { type: "ArrayExpression", elements: [{ type: "SpreadElement" }] }],
    ["an object spread", object({ type: "SpreadElement" })],
    ["a getter", object(property(name("a"), lit(1), { kind: "get" }))],
    ["a method", object(property(name("a"), lit(1), { method: true }))],
    ["a computed key", object(property(lit("a"), lit(1), { computed: true }))],
    ["a shorthand", object(property(name("a"), name("a"), { shorthand: true }))],
    ["a prototype", object(property(lit("__proto__"), object()))],
    ["a key twice", object(property(name("a"), lit(1)), property(lit("a"), lit(2)))],
    ["nothing", undefined],
  ])("takes %s for code", (_, node) => {
    expect(readLiteral(node)).toEqual({ kind: "code" });
  });

  it("takes what is too deep for code", () => {
    const deep = (levels: number): object =>
      levels === 0 ? lit(1) : { type: "ArrayExpression", elements: [deep(levels - 1)] };
    expect(readLiteral(deep(8)).kind).toBe("literal");
    expect(readLiteral(deep(9)).kind).toBe("code");
  });
});
