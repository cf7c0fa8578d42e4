import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";

const folder = fileURLToPath(new URL(".", import.meta.url));
const prefix = "\0messages:";

/** The commonest nodes by short names: the words of a lesson's page are a kilobyte lighter. */
const NODES = `
const text = (value) => ({ type: ${TYPE.literal}, value });
const named = (value) => ({ type: ${TYPE.argument}, value });
`;

/**
 * Turns the interface messages into ICU syntax trees at build time: a broken message fails the
 * build, and no browser needs a parser.
 * @returns {import("vite").Plugin}
 */
export function compiledMessages() {
  return {
    name: "kljuc-compiled-messages",
    enforce: "pre",
    resolveId(source, importer) {
      const area = /^\.\/((?:sr|en)\/[\w-]+)\.json$/.exec(source)?.[1];
      return area && importer?.startsWith(folder) ? prefix + area : null;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = `${folder}${id.slice(prefix.length)}.json`;
      this.addWatchFile(file);
      /** @type {Record<string, string>} */
      const messages = JSON.parse(await readFile(file, "utf8"));
      const trees = Object.entries(messages).map(
        ([key, text]) => `${JSON.stringify(key)}:${source(parse(text))}`,
      );
      return `${NODES}export default {${trees.join(",\n")}};`;
    },
  };
}

/**
 * A syntax tree as a JavaScript expression.
 * @param {readonly import("@formatjs/icu-messageformat-parser").MessageFormatElement[]} tree
 * @returns {string}
 */
function source(tree) {
  return `[${tree.map(nodeSource).join(",")}]`;
}

/** @param {import("@formatjs/icu-messageformat-parser").MessageFormatElement} node */
function nodeSource(node) {
  if (node.type === TYPE.literal) return `text(${JSON.stringify(node.value)})`;
  if (node.type === TYPE.argument) return `named(${JSON.stringify(node.value)})`;
  if (node.type !== TYPE.plural && node.type !== TYPE.select) return JSON.stringify(node);
  const { options, ...rest } = node;
  const choices = Object.entries(options).map(
    ([choice, { value }]) => `${JSON.stringify(choice)}:{value:${source(value)}}`,
  );
  return `{${JSON.stringify(rest).slice(1, -1)},"options":{${choices.join(",")}}}`;
}
