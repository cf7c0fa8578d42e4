import { problem, type Problem } from "~/domain/lesson/problem";
import { placeOfNode, type SyntaxNode } from "~/domain/lesson/syntax-tree";

/** The most nodes of a parsed text, and levels within one another. */
export const MAX_NODES = 20_000;
export const MAX_DEPTH = 32;

const MAX_CELLS = 5_000;
const MAX_REFERENCED = 2 * 1024 * 1024;
const REFERENCES = new Set(["linkReference", "imageReference", "footnoteReference"]);

/**
 * What a small text could blow up to: short table rows are filled up to the widest one, and every
 * reference repeats the address of its definition. Call after nodes and depth are known to be
 * within bounds.
 */
export function checkBudgets(root: SyntaxNode): readonly Problem[] {
  const problems: Problem[] = [];
  let references = 0;
  let longest = 0;
  walk(root, (node) => {
    if (node.type === "table" && cells(node) > MAX_CELLS) {
      problems.push(problem("table-too-large", placeOfNode(node)));
    }
    if (REFERENCES.has(node.type)) references += 1;
    if (node.type === "definition") {
      longest = Math.max(longest, (node.url ?? "").length + (node.title ?? "").length);
    }
  });
  if (references * longest > MAX_REFERENCED || references > 2_000) {
    problems.push(problem("too-many-references", placeOfNode(root)));
  }
  return problems;
}

function cells(table: SyntaxNode): number {
  const rows = table.children ?? [];
  const columns = Math.max(0, ...rows.map((row) => row.children?.length ?? 0));
  return columns * rows.length;
}

function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}
