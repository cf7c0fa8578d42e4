import { fileURLToPath } from "node:url";
import { normalizePath } from "vite";

const here = (/** @type {string} */ file) =>
  normalizePath(fileURLToPath(new URL(file, import.meta.url)));

/**
 * Vite plugin: the server build also emits the lesson compiler's process as a chunk of its own, and
 * `compiler-entry.server.ts` becomes that chunk's address. Elsewhere (tests, scripts, development)
 * the module stays as it is and points to the source.
 *
 * @returns {import("vite").Plugin}
 */
export function compilerChunk() {
  let server = false;
  let chunk = "";
  return {
    name: "lesson-compiler-chunk",
    apply: "build",
    enforce: "pre",
    configResolved(config) {
      server = Boolean(config.build.ssr);
    },
    buildStart() {
      if (!server) return;
      chunk = this.emitFile({
        type: "chunk",
        id: here("./compiler-process.ts"),
        fileName: "compiler-process.js",
      });
    },
    load(id) {
      if (!server || normalizePath(id) !== here("./compiler-entry.server.ts")) return null;
      return `export const compilerEntry = import.meta.ROLLUP_FILE_URL_${chunk};`;
    },
  };
}
