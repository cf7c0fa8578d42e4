import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "@formatjs/icu-messageformat-parser";

const folder = fileURLToPath(new URL(".", import.meta.url));
const prefix = "\0messages:";

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
      const trees = Object.entries(messages).map(([key, text]) => [key, parse(text)]);
      return `export default ${JSON.stringify(Object.fromEntries(trees))};`;
    },
  };
}
