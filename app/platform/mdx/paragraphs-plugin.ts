import type { Plugin } from "unified";
import { standsInSentence } from "~/domain/lesson/jsx-rules";
import { countWords } from "~/domain/lesson/reading-time";
import { isJsx, plainText, type SyntaxNode } from "~/domain/lesson/syntax-tree";

const CONTAINERS = new Set(["root", "blockquote", "mdxJsxFlowElement"]);
const UNREAD = new Set(["Source"]);

/**
 * Puts loose words into paragraphs: MDX leaves `<Callout>one line</Callout>` and a term alone in its
 * line without one. Also counts the words of each part (sources are not counted).
 */
export function lessonParagraphs(
  report: (words: readonly number[]) => void,
): Plugin<[], SyntaxNode> {
  return () => (tree) => {
    report(wordsOfParts(tree));
    wrapLoose(tree);
  };
}

function wordsOfParts(root: SyntaxNode): readonly number[] {
  const words: number[] = [];
  for (const node of root.children ?? []) {
    if (isJsx(node) && node.name === "Part") words.push(0);
    else if (words.length === 0) words.push(0);
    words.push((words.pop() ?? 0) + countWords(plainText(node, UNREAD)));
  }
  return words;
}

function wrapLoose(node: SyntaxNode): void {
  const children = node.children ?? [];
  for (const child of children) wrapLoose(child);
  if (!CONTAINERS.has(node.type) || isSentenceComponent(node)) return;
  const wrapped: SyntaxNode[] = [];
  for (const child of children) {
    const last = wrapped.at(-1);
    if (!standsInSentence(child)) wrapped.push(child);
    else if (last?.type === "paragraph" && loose.has(last)) last.children?.push(inline(child));
    else if (!isBlank(child)) wrapped.push(looseParagraph(inline(child)));
  }
  node.children = wrapped;
}

/** Paragraphs made here, as opposed to the author's. */
const loose = new WeakSet<SyntaxNode>();

function looseParagraph(first: SyntaxNode): SyntaxNode {
  const paragraph: SyntaxNode = { type: "paragraph", children: [first] };
  loose.add(paragraph);
  return paragraph;
}

function inline(node: SyntaxNode): SyntaxNode {
  return node.type === "mdxJsxFlowElement" ? { ...node, type: "mdxJsxTextElement" } : node;
}

function isBlank(node: SyntaxNode): boolean {
  return node.type === "text" && (node.value ?? "").trim() === "";
}

/** A term or small element keeps its words bare; a line of a dialogue does so in its `dd`. */
function isSentenceComponent(node: SyntaxNode): boolean {
  return isJsx(node) && standsInSentence(node);
}
