/** @typedef {import("@remix-run/node").ServerBuild & { entry: { module: typeof import("../app/entry.server") } }} Build */

/**
 * Vite plugin: in development pages are answered by the product's own HTTP shell, with its
 * sessions, headers and database, instead of by Remix alone. The product is made ready with the
 * first request.
 *
 * @returns {import("vite").Plugin}
 */
export function developmentShell() {
  /** @type {Promise<void> | undefined} */
  let ready;
  return {
    name: "kljuc-development-shell",
    apply: "serve",
    config: () => ({
      server: { host: process.env.HOST || "127.0.0.1", port: Number(process.env.PORT || 3000) },
    }),
    configureServer(vite) {
      const loadShell = async () => {
        const build = /** @type {Build} */ (await vite.ssrLoadModule("virtual:remix/server-build"));
        const { boot, createShell } = build.entry.module;
        await (ready ??= boot());
        return createShell(build, vite.config.publicDir);
      };
      return () => {
        vite.middlewares.use((req, res, next) => {
          loadShell().then(
            (shell) => shell(req, res),
            (error) => {
              ready = undefined;
              next(error);
            },
          );
        });
      };
    },
  };
}
