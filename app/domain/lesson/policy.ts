import { isImageAddress, isLinkAddress } from "~/domain/lesson/address";
import { componentRole } from "~/domain/lesson/components";
import { onlyExpression } from "~/domain/lesson/attributes";
import { checkBudgets, MAX_DEPTH, MAX_NODES } from "~/domain/lesson/budget";
import { readLiteral } from "~/domain/lesson/literal";
import { checkJsx, type KnownNames, type Surroundings } from "~/domain/lesson/jsx-rules";
import { problem, type Problem } from "~/domain/lesson/problem";
import { findForbidden } from "~/domain/lesson/source";
import { checkStructure, type LessonForm } from "~/domain/lesson/structure";
import { isJsx, placeOfNode, type SyntaxNode } from "~/domain/lesson/syntax-tree";

/** Rises with every change of what is allowed or how it is rendered; stored with each result. */
export const POLICY_VERSION = 5;

/** As many problems as an author can use at once. */
const MAX_PROBLEMS = 30;

export interface PolicyOptions extends KnownNames {
  readonly form: LessonForm;
}

const ALLOWED = new Set([
  "root",
  "paragraph",
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "code",
  "break",
  "thematicBreak",
  "heading",
  "blockquote",
  "list",
  "listItem",
  "link",
  "linkReference",
  "image",
  "imageReference",
  "definition",
  "table",
  "tableRow",
  "tableCell",
  "footnoteDefinition",
  "footnoteReference",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
  "mdxFlowExpression",
  "mdxTextExpression",
]);

/**
 * The allow-list: everything in a parsed lesson that is not listed is refused, with its place.
 * Deterministic and without recursion, so that no text can exhaust the stack here.
 */
export function checkTree(root: SyntaxNode, options: PolicyOptions): readonly Problem[] {
  const problems: Problem[] = [];
  const stack: { node: SyntaxNode; around: Surroundings }[] = [
    { node: root, around: { depth: 0, parent: null, top: false, outermost: false, inLink: false } },
  ];
  let nodes = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, around } = next;
    // Nodes made by the parser itself, such as a bare address turned into a link, have no place.
    node.position ??= around.parent?.position;
    nodes += 1;
    if (nodes > MAX_NODES) return [problem("too-complex", placeOfNode(node))];
    if (around.depth > MAX_DEPTH) return [problem("too-nested", placeOfNode(node))];
    if (problems.length < MAX_PROBLEMS) problems.push(...checkNode(node, around, options));
    const inside: Surroundings = {
      depth: around.depth + 1,
      parent: node,
      top: node === root,
      outermost: node === root || (around.top && isOnly(node)),
      inLink: around.inLink || node.type === "link" || node.type === "linkReference",
    };
    const children = node.children ?? [];
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child) stack.push({ node: child, around: inside });
    }
  }
  problems.push(...checkBudgets(root));
  if (problems.length === 0) problems.push(...checkStructure(root, options.form));
  return problems.slice(0, MAX_PROBLEMS);
}

const isOnly = (node: SyntaxNode) => isJsx(node) && componentRole(node.name ?? "") === "only";

function checkNode(
  node: SyntaxNode,
  around: Surroundings,
  options: PolicyOptions,
): readonly Problem[] {
  const at = placeOfNode(node);
  if (node.type === "mdxjsEsm") {
    const name = /^\s*export/.test(node.value ?? "") ? "export" : "import";
    return [problem("import-paragraph", at, { name })];
  }
  if (!ALLOWED.has(node.type)) return [problem("not-allowed", at, { name: node.type })];
  if (isJsx(node)) return checkJsx(node, around, options);
  if (node.type.endsWith("Expression") && !isInertExpression(node)) return [problem("brace", at)];
  if (hasForbiddenText(node)) return [problem("control-character", at, { name: "…" })];
  if ((node.type === "link" || node.type === "definition") && !isLinkAddress(node.url ?? "")) {
    return [problem("link-address", at)];
  }
  if (node.type === "image" && !isImageAddress(node.url ?? "")) {
    return [problem("image-address", at)];
  }
  return [];
}

/** A comment, a string or a number in braces says nothing that text could not. */
function isInertExpression(node: SyntaxNode): boolean {
  const program = node.data?.estree;
  if (isEmptyProgram(program)) return true;
  const read = readLiteral(onlyExpression(program));
  if (read.kind === "code") return false;
  return typeof read.value === "number" || isCleanString(read.value);
}

function isEmptyProgram(program: unknown): boolean {
  if (typeof program !== "object" || program === null || !("body" in program)) return false;
  return Array.isArray(program.body) && program.body.length === 0;
}

function isCleanString(value: unknown): boolean {
  return typeof value === "string" && !findForbidden(value);
}

/** Character references may spell what the raw text may not hold. */
function hasForbiddenText(node: SyntaxNode): boolean {
  return [node.value, node.title, node.alt].some((text) => text && findForbidden(text) !== null);
}
