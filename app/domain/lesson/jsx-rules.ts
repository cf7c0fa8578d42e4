import { readAttributes } from "~/domain/lesson/attributes";
import {
  componentRole,
  ISLAND_NAMES,
  isComponentName,
  isElementName,
  STATIC_NAMES,
  type ComponentName,
  type ComponentRole,
  type ElementName,
} from "~/domain/lesson/components";
import { MEDIA_COMPONENTS, type MediaKind } from "~/domain/media/media";
import { problem, type Place, type Problem } from "~/domain/lesson/problem";
import { isJsx, isPhrasing, placeOfNode, type SyntaxNode } from "~/domain/lesson/syntax-tree";

/** Where a node stands. */
export interface Surroundings {
  readonly depth: number;
  readonly parent: SyntaxNode | null;
  /** Directly under the root. */
  readonly top: boolean;
  /** Directly under the root or in what stands there for some readers. */
  readonly outermost: boolean;
  readonly inLink: boolean;
}

/** What the library holds that a text may name. */
export interface KnownNames {
  /** Whether a term is in the glossary. */
  readonly knowsTerm: (id: string) => boolean;
  /** The kind of the medium with this slug, or nothing. */
  readonly mediaKind: (slug: string) => MediaKind | undefined;
}

const KNOWN = [...STATIC_NAMES, ...ISLAND_NAMES].join(", ");

/** Checks one JSX element: its name, its place, its properties, and what it holds. */
export function checkJsx(
  node: SyntaxNode,
  around: Surroundings,
  known: KnownNames,
): readonly Problem[] {
  const at = placeOfNode(node);
  const { name } = node;
  if (typeof name !== "string") return [problem("fragment", at)];
  const role = componentRole(name);
  if (role === undefined || !(isComponentName(name) || isElementName(name))) {
    return [unknownName(name, at)];
  }
  const placement = checkPlace(node, name, role, around);
  if (placement) return [placement];
  const { values, problems } = readAttributes(node, name);
  if (problems.length > 0) return problems;
  const content = checkContent(node, name, role);
  if (content) return [content];
  const unknown = checkName(name, role, values, known);
  return unknown ? [problem(unknown.code, at, unknown.params)] : [];
}

/** What a term or a medium names must be in the library. */
function checkName(
  component: string,
  role: ComponentRole,
  values: ReadonlyMap<string, unknown>,
  { knowsTerm, mediaKind }: KnownNames,
): Pick<Problem, "code" | "params"> | null {
  const name = values.get(role === "term" ? "id" : "media");
  if (typeof name !== "string") return null;
  if (role === "term") return knowsTerm(name) ? null : { code: "term-unknown", params: { name } };
  if (role !== "media") return null;
  const kind = mediaKind(name);
  if (kind === undefined) return { code: "media-unknown", params: { name } };
  const right = MEDIA_COMPONENTS[kind];
  return right === component ? null : { code: "media-kind", params: { component, name, right } };
}

function unknownName(name: string, at: Place): Problem {
  return /^[a-z][\w-]*$/.test(name)
    ? problem("raw-element", at, { name })
    : problem("unknown-component", at, { name, known: { sr: KNOWN, en: KNOWN } });
}

function checkPlace(
  node: SyntaxNode,
  component: ComponentName | ElementName,
  role: ComponentRole,
  { parent, top, outermost, inLink }: Surroundings,
): Problem | null {
  const at = placeOfNode(node);
  const flow = node.type === "mdxJsxFlowElement";
  switch (role) {
    case "part":
    case "only":
      return top && flow ? null : problem("island-nested", at, { component });
    case "island":
      return outermost && flow ? null : problem("island-nested", at, { component });
    case "line":
      return parent?.name === "Dialogue" ? null : problem("line-outside", at);
    case "block":
    case "media":
    case "dialogue":
      return flow ? null : problem("block-inline", at, { component });
    case "term":
      return inLink ? problem("term-in-link", at) : null;
    case "element":
      return null;
  }
}

function checkContent(
  node: SyntaxNode,
  component: ComponentName | ElementName,
  role: ComponentRole,
): Problem | null {
  const children = node.children ?? [];
  const at = placeOfNode(node);
  switch (role) {
    case "part":
    case "island":
    case "media":
      return children.length > 0 ? problem("island-children", at, { component }) : null;
    case "element":
      return component === "br" && children.length > 0
        ? problem("island-children", at, { component })
        : inSentence(children, at, component);
    case "term":
      return emptyOr(children, at, component) ?? inSentence(children, at, component);
    case "dialogue":
      return emptyOr(children, at, component) ?? onlyLines(children);
    case "line":
    case "block":
    case "only":
      return emptyOr(children, at, component);
  }
}

function emptyOr(children: readonly SyntaxNode[], at: Place, component: string): Problem | null {
  return children.length === 0 ? problem("block-empty", at, { component }) : null;
}

const SENTENCE = new Set(["text", "emphasis", "strong", "delete", "inlineCode"]);

/** Words only, also inside emphasis: what it holds becomes the label of a button. */
function inSentence(children: readonly SyntaxNode[], at: Place, component: string): Problem | null {
  const fits = (node: SyntaxNode): boolean =>
    SENTENCE.has(node.type) && (node.children ?? []).every(fits);
  return children.every(fits) ? null : problem("inline-content", at, { component });
}

function onlyLines(children: readonly SyntaxNode[]): Problem | null {
  const isLine = (node: SyntaxNode) => isJsx(node) && node.name === "Line";
  const isFiller = (node: SyntaxNode) => node.type === "text" && node.value?.trim() === "";
  for (const child of children) {
    const inParagraph = child.type === "paragraph" ? (child.children ?? []) : [child];
    const odd = inParagraph.find((node) => !isLine(node) && !isFiller(node));
    if (odd || child.type === "paragraph")
      return problem("dialogue-content", placeOfNode(odd ?? child));
  }
  return null;
}

/** Whether a node belongs inside a paragraph: part of a sentence, or a component that is. */
export function standsInSentence(node: SyntaxNode): boolean {
  if (!isJsx(node)) return isPhrasing(node);
  const role = componentRole(node.name ?? "");
  return role === "term" || role === "element";
}
