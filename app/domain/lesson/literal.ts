/** A value an author may write in a property: what JSON can hold. */
export type Literal =
  string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

export type LiteralResult =
  { readonly kind: "literal"; readonly value: Literal } | { readonly kind: "code" };

const CODE: LiteralResult = { kind: "code" };
const MAX_DEPTH = 8;
const MAX_ITEMS = 200;

/**
 * Reads an ESTree expression that is nothing but a literal: string, finite number, boolean, null,
 * array without holes, plain object with own data keys. Everything else is code: calls, names,
 * templates, regular expressions, bigints, spreads, computed keys, accessors, `__proto__`.
 */
export function readLiteral(node: unknown, depth = 0): LiteralResult {
  if (!isNode(node) || depth > MAX_DEPTH) return CODE;
  switch (node.type) {
    case "Literal":
      return plainLiteral(node);
    case "UnaryExpression":
      return negative(node);
    case "ArrayExpression":
      return array(node, depth);
    case "ObjectExpression":
      return object(node, depth);
    default:
      return CODE;
  }
}

interface EstreeNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is EstreeNode {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
  );
}

function plainLiteral(node: EstreeNode): LiteralResult {
  if ("regex" in node || "bigint" in node) return CODE;
  const { value } = node;
  if (value === null || typeof value === "boolean") return { kind: "literal", value };
  if (typeof value === "string") return { kind: "literal", value };
  return typeof value === "number" && Number.isFinite(value) ? { kind: "literal", value } : CODE;
}

function negative(node: EstreeNode): LiteralResult {
  const { operator, argument } = node;
  if (operator !== "-" || !isNode(argument) || argument.type !== "Literal") return CODE;
  const inner = plainLiteral(argument);
  return inner.kind === "literal" && typeof inner.value === "number"
    ? { kind: "literal", value: -inner.value }
    : CODE;
}

function array(node: EstreeNode, depth: number): LiteralResult {
  const { elements } = node;
  if (!Array.isArray(elements) || elements.length > MAX_ITEMS) return CODE;
  const value: Literal[] = [];
  for (const element of elements) {
    const item = readLiteral(element, depth + 1);
    if (item.kind === "code") return CODE;
    value.push(item.value);
  }
  return { kind: "literal", value };
}

function object(node: EstreeNode, depth: number): LiteralResult {
  const { properties } = node;
  if (!Array.isArray(properties) || properties.length > MAX_ITEMS) return CODE;
  const value = new Map<string, Literal>();
  for (const property of properties) {
    const data = dataProperty(property);
    if (data === null || value.has(data.key)) return CODE;
    const item = readLiteral(data.value, depth + 1);
    if (item.kind === "code") return CODE;
    value.set(data.key, item.value);
  }
  return { kind: "literal", value: Object.fromEntries(value) };
}

/** Key and value of a plain `key: value` property; null for anything cleverer. */
function dataProperty(property: unknown): { key: string; value: unknown } | null {
  if (!isNode(property) || property.type !== "Property" || property.kind !== "init") return null;
  const { key, value, computed, shorthand, method } = property;
  if (computed || shorthand || method || !isNode(key)) return null;
  const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? key.value : null;
  return typeof name === "string" && name !== "__proto__" ? { key: name, value } : null;
}
