import type { Place } from "~/domain/lesson/problem";

/**
 * The shape of a Markdown tree as far as the policy looks at it: mdast with its MDX extension.
 * Structural, so that the rules depend on no parser.
 */
export interface SyntaxNode {
  type: string;
  value?: string;
  children?: SyntaxNode[];
  position?: { start: Place; end: Place };
  data?: { estree?: unknown };
  /** Of JSX: null for a fragment. */
  name?: string | null;
  attributes?: SyntaxAttribute[];
  url?: string;
  title?: string | null;
  alt?: string | null;
  identifier?: string;
  depth?: number;
}

export interface SyntaxAttribute {
  type: string;
  name?: string;
  value?: string | null | { type: string; value: string; data?: { estree?: unknown } };
  position?: { start: Place; end: Place };
}

/** A named JSX element. */
export function isJsx(node: SyntaxNode): boolean {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

const PHRASING = new Set([
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "break",
  "link",
  "linkReference",
  "image",
  "imageReference",
  "footnoteReference",
  "mdxTextExpression",
]);

/** Whether a node is part of a sentence by its own type; JSX is decided by its role. */
export function isPhrasing(node: SyntaxNode): boolean {
  return PHRASING.has(node.type);
}

/** Where a node begins; the start of the text when the parser did not say. */
export function placeOfNode(node: Pick<SyntaxNode, "position">): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The words of a node and all inside it, without the content of named components. */
export function plainText(node: SyntaxNode, skip: ReadonlySet<string>): string {
  if (typeof node.name === "string" && skip.has(node.name)) return "";
  if (node.children) return node.children.map((child) => plainText(child, skip)).join(" ");
  return node.type.startsWith("mdx") ? "" : (node.value ?? "");
}
