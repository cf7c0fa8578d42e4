import type { Plugin } from "esbuild";

const RUNTIME = new Set(["react", "react/jsx-runtime"]);
const RUNTIME_NAMESPACE = "global-externals";
const DENIED = { errors: [{ text: "denied" }] };

/**
 * First esbuild plugin: nothing is resolved or loaded but the entry and React's runtime, which is
 * handed in as a variable. The second lock, should the policy ever miss an import or a glob (globs
 * never reach onResolve, hence onLoad too).
 */
export function denyEverythingElse(): Plugin {
  return {
    name: "deny",
    setup(build) {
      let entry: string | null = null;
      build.onResolve({ filter: /.*/ }, ({ kind, path, importer }) => {
        if (kind === "entry-point" && entry === null) {
          entry = path;
          return undefined;
        }
        return importer === entry && RUNTIME.has(path) ? undefined : DENIED;
      });
      build.onLoad({ filter: /.*/ }, ({ path, namespace }) => {
        const isEntry = namespace === "file" && path === entry;
        const isRuntime = namespace === RUNTIME_NAMESPACE && RUNTIME.has(path);
        return isEntry || isRuntime ? undefined : DENIED;
      });
    },
  };
}
