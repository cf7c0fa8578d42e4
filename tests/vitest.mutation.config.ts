import { defineConfig } from "vitest/config";
import base from "./vitest.config";

/** The tests that mutants of the rules have to get past: those of the rules themselves. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    projects: undefined,
    // One set of modules for all files of a run: a mutant costs its tests, not their imports.
    isolate: false,
    pool: "threads",
    // What a large path takes is no way to find a mutant.
    exclude: ["tests/unit/domain/path/verify/size.test.ts"],
    include: ["tests/unit/domain/path/**/*.test.ts", "tests/unit/domain/quiz/**/*.test.ts"],
  },
});
