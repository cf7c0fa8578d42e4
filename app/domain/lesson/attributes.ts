import type { ComponentName, ElementName } from "~/domain/lesson/components";
import { knownProps, unfitProps } from "~/domain/lesson/components.schema";
import { readLiteral, type LiteralResult } from "~/domain/lesson/literal";
import { problem, type Place, type Problem } from "~/domain/lesson/problem";
import { placeOfNode, type SyntaxAttribute, type SyntaxNode } from "~/domain/lesson/syntax-tree";

const MAX_ATTRIBUTES = 20;

/** Properties as written: literal values only, keyed by name, with the place of each. */
export interface ReadAttributes {
  readonly values: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks the properties of one component: each known to it, written once, a literal, and
 * fitting its schema. `dangerouslySetInnerHTML`, `style`, `on*` and the like are in no schema.
 */
export function readAttributes(
  node: SyntaxNode,
  name: ComponentName | ElementName,
): ReadAttributes {
  const attributes = node.attributes ?? [];
  const values = new Map<string, unknown>();
  if (attributes.length > MAX_ATTRIBUTES) {
    const at = placeOfNode(node);
    return { values, problems: [problem("too-many-attributes", at, { component: name })] };
  }
  const problems: Problem[] = [];
  const places = new Map<string, Place>();
  for (const attribute of attributes) {
    const at = attribute.position ? placeOfNode(attribute) : placeOfNode(node);
    const key = attribute.type === "mdxJsxAttribute" ? attribute.name : undefined;
    if (key === undefined) problems.push(problem("attribute-spread", at));
    else if (!knownProps(name).includes(key)) problems.push(unknownProp(name, key, at));
    else if (places.has(key)) problems.push(problem("attribute-duplicate", at, { name: key }));
    else {
      places.set(key, at);
      const read = attributeValue(attribute);
      if (read.kind === "literal") values.set(key, read.value);
      else problems.push(problem("attribute-code", at, { name: key }));
    }
  }
  if (problems.length > 0) return { values, problems };
  return { values, problems: schemaProblems(node, name, values, places) };
}

function attributeValue({ value }: SyntaxAttribute): LiteralResult {
  if (value === null || value === undefined) return { kind: "literal", value: true };
  if (typeof value === "string") return { kind: "literal", value };
  return readLiteral(onlyExpression(value.data?.estree));
}

/** The one expression of a parsed `{…}`, or nothing when there is none or more. */
export function onlyExpression(program: unknown): unknown {
  if (typeof program !== "object" || program === null || !("body" in program)) return undefined;
  const { body } = program;
  if (!Array.isArray(body) || body.length !== 1) return undefined;
  const statement: unknown = body[0];
  const isExpression =
    typeof statement === "object" && statement !== null && "expression" in statement;
  return isExpression ? statement.expression : undefined;
}

function unknownProp(component: ComponentName | ElementName, name: string, at: Place): Problem {
  const known = knownProps(component).join(", ");
  return known === ""
    ? problem("attribute-none", at, { component, name })
    : problem("attribute-unknown", at, { component, name, known: { sr: known, en: known } });
}

function schemaProblems(
  node: SyntaxNode,
  component: ComponentName | ElementName,
  values: ReadonlyMap<string, unknown>,
  places: ReadonlyMap<string, Place>,
): readonly Problem[] {
  return unfitProps(component, Object.fromEntries(values)).map(({ name, rule }) => {
    const code = values.has(name) ? "attribute-value" : "attribute-missing";
    return problem(code, places.get(name) ?? placeOfNode(node), { component, name, rule });
  });
}
