/** An element of a parsed piece of lesson HTML. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (HtmlElement | string)[];
}

const VOID = new Set(["br", "hr", "img", "input"]);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<>]*")*)(\/?)>/y;
const ATTRIBUTE = / ([a-zA-Z-]+)="([^"]*)"/g;

/**
 * Parses the regular HTML that the lesson compiler makes, strictly: every tag must be of the one
 * form that React writes, every `<` must open such a tag, every element must close in its place.
 * Throws otherwise, so that nothing a browser could read differently passes.
 */
function parseHtml(html: string): readonly (HtmlElement | string)[] {
  const root: HtmlElement = { name: "#root", attributes: new Map(), children: [] };
  const open: HtmlElement[] = [root];
  let index = 0;
  while (index < html.length) {
    const next = html.indexOf("<", index);
    const text = html.slice(index, next < 0 ? html.length : next);
    if (text.includes(">")) throw new Error(`stray > at ${index}`);
    if (text !== "") open.at(-1)?.children.push(text);
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(html);
    if (!tag) throw new Error(`not a tag: ${html.slice(next, next + 60)}`);
    index = next + tag[0].length;
    const [, closing, name = "", attributes = ""] = tag;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const element: HtmlElement = { name, attributes: attributesOf(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (!VOID.has(name)) open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root.children;
}

/** All elements of a piece of HTML, outermost first. */
export function elementsOf(html: string): readonly HtmlElement[] {
  const flatten = (nodes: readonly (HtmlElement | string)[]): HtmlElement[] =>
    nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...flatten(node.children)]));
  return flatten(parseHtml(html));
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, decode(value)]),
  );
}

function decode(value: string): string {
  return value.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? "");
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
};
