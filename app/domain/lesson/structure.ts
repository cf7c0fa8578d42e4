import { componentRole } from "~/domain/lesson/components";
import { onlyExpression } from "~/domain/lesson/attributes";
import { readLiteral } from "~/domain/lesson/literal";
import { problem, type Place, type Problem } from "~/domain/lesson/problem";
import {
  isJsx,
  placeOfNode,
  type SyntaxAttribute,
  type SyntaxNode,
} from "~/domain/lesson/syntax-tree";

/** A whole lesson has a header and parts; a body is any text in the same language. */
export type LessonForm = "lesson" | "body";

/**
 * Rules about the text as a whole: the first part comes first, none is empty, ids are unique, what
 * is recalled was asked before. Expects a tree whose nodes are already allowed one by one.
 */
export function checkStructure(root: SyntaxNode, form: LessonForm): readonly Problem[] {
  const blocks = (root.children ?? []).filter((node) => !isSilent(node));
  return [...checkParts(root, blocks, form), ...checkIds(blocks), ...checkFootnotes(root, blocks)];
}

function isOnly(node: SyntaxNode): boolean {
  return isJsx(node) && componentRole(node.name ?? "") === "only";
}

/** A block; what is for some readers as what it holds. */
function withInside(node: SyntaxNode): readonly SyntaxNode[] {
  return isOnly(node) ? (node.children ?? []) : [node];
}

function isPart(node: SyntaxNode): boolean {
  return isJsx(node) && node.name === "Part";
}

/** Shows nothing by itself. */
function isSilent(node: SyntaxNode): boolean {
  return node.type === "definition" || node.type.endsWith("Expression");
}

function checkParts(
  root: SyntaxNode,
  blocks: readonly SyntaxNode[],
  form: LessonForm,
): readonly Problem[] {
  const [first] = blocks;
  if (!blocks.some(isPart)) {
    if (form === "body") return [];
    return [problem("part-missing", first ? placeOfNode(first) : placeOfNode(root))];
  }
  const problems: Problem[] = [];
  if (first && !isPart(first)) problems.push(problem("text-before-part", placeOfNode(first)));
  for (const [index, node] of blocks.entries()) {
    const next = blocks[index + 1];
    if (isPart(node) && (!next || isPart(next)))
      problems.push(problem("part-empty", placeOfNode(node)));
    else if (isPart(node) && holdsOnlySome(blocks.slice(index + 1))) {
      problems.push(problem("part-empty", placeOfNode(node)));
    }
  }
  return [...problems, ...checkOrder(blocks)];
}

/** Whether what stands up to the next part is all for some readers: others would find nothing. */
function holdsOnlySome(following: readonly SyntaxNode[]): boolean {
  const next = following.findIndex(isPart);
  return following.slice(0, next < 0 ? undefined : next).every(isOnly);
}

/** What all read comes first: the remedial parts stand at the end. */
function checkOrder(blocks: readonly SyntaxNode[]): readonly Problem[] {
  const parts = blocks.filter(isPart);
  const first = parts.findIndex(isRemedial);
  const late = first < 0 ? undefined : parts.slice(first).find((part) => !isRemedial(part));
  return late ? [problem("part-after-remedial", placeOfNode(late))] : [];
}

const isRemedial = (part: SyntaxNode) => literals(part, "remedies").length > 0;

function checkIds(blocks: readonly SyntaxNode[]): readonly Problem[] {
  const seen = new Map<string, { place: Place; question: boolean }>();
  const problems: Problem[] = [];
  for (const node of blocks.flatMap(withInside)) {
    if (!isJsx(node) || componentRole(node.name ?? "") !== "island") continue;
    const at = placeOfNode(node);
    if (node.name === "Recall") {
      for (const name of literals(node, "questions")) {
        if (!seen.get(name)?.question) problems.push(problem("recall-unknown", at, { name }));
      }
    }
    const [id = ""] = literals(node, "id");
    const before = seen.get(id);
    if (before) {
      problems.push(problem("island-duplicate", at, { name: id, line: before.place.line }));
    } else seen.set(id, { place: at, question: node.name === "Question" });
  }
  return problems;
}

/** A footnote stands at the end of the whole text, which a reader of one part never sees. */
function checkFootnotes(root: SyntaxNode, blocks: readonly SyntaxNode[]): readonly Problem[] {
  if (!blocks.some(isPart)) return [];
  const find = (node: SyntaxNode): SyntaxNode | undefined =>
    node.type === "footnoteDefinition" || node.type === "footnoteReference"
      ? node
      : node.children?.map(find).find((found) => found !== undefined);
  const found = find(root);
  return found ? [problem("footnote-in-parts", placeOfNode(found))] : [];
}

/** The text values of one property: one for a string, each for a list of strings. */
function literals(node: SyntaxNode, name: string): readonly string[] {
  const attribute = node.attributes?.find((each) => each.name === name);
  const value = attribute ? attributeLiteral(attribute) : undefined;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((each) => typeof each === "string");
}

function attributeLiteral({ value }: SyntaxAttribute): unknown {
  if (typeof value !== "object" || value === null) return value;
  const read = readLiteral(onlyExpression(value.data?.estree));
  return read.kind === "literal" ? read.value : undefined;
}
