import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { compiledMessages } from "./app/i18n/vite-compiled-messages.js";
import { compilerChunk } from "./app/platform/mdx/vite-compiler-chunk.js";

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The small parts that nearly every screen is made of travel as one file: each of its own they are
 * some thirty requests, and weigh half as much again.
 */
const togetherOnEveryPage = {
  onlyExplicitManualChunks: true,
  /** @param {string} id */
  manualChunks: (id) =>
    /\/app\/ui\/(?:(?:button|form|page)\/)?[\w-]+\.tsx?$/.test(id) ? "ui" : undefined,
};

export default defineConfig(({ isSsrBuild }) => ({
  publicDir: "app/public",
  resolve: {
    alias: [
      { find: /^~db\//, replacement: here("./db/") },
      { find: /^~\//, replacement: here("./app/") },
      // The build compiles messages, so that no browser needs the parser (7 kB).
      {
        find: /^@formatjs\/icu-messageformat-parser$/,
        replacement: here("./node_modules/@formatjs/icu-messageformat-parser/no-parser.js"),
      },
    ],
  },
  build: {
    sourcemap: false,
    target: "es2022",
    chunkSizeWarningLimit: 600,
    ...(isSsrBuild ? {} : { rollupOptions: { output: togetherOnEveryPage } }),
  },
  esbuild: { legalComments: "none" },
  plugins: [
    compiledMessages(),
    tailwindcss(),
    remix({
      appDirectory: "app",
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
      },
    }),
    ...(isSsrBuild ? [compilerChunk()] : []),
  ],
}));
