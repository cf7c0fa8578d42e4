/**
 * Serves what was built, until SIGINT or SIGTERM. Whoever starts it with a message channel is told
 * the address as `{ address }`, and when that process is gone, the server ends too.
 */
import { root } from "./prepare/project.js";

process.env.NODE_ENV ??= "production";
process.chdir(root);
ignoreRepeatedInterrupt();
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));

try {
  const file = new URL("../build/server/index.js", import.meta.url).href;
  /** @type {import("@remix-run/node").ServerBuild & { entry: { module: typeof import("../app/entry.server") } }} */
  const build = await import(file);
  const { boot, createShell, serve, shutDown } = build.entry.module;
  await boot();
  const server = await serve(createShell(build, "build/client"), shutDown).catch(async (error) => {
    await shutDown();
    throw error;
  });
  const address = addressOf(server);
  console.log(`Ključ: ${address} · otvorite u pregledaču / open in a browser`);
  process.send?.({ address });
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

/** @param {import("node:http").Server} server */
function addressOf(server) {
  const bound = server.address();
  if (!bound || typeof bound === "string") return String(bound);
  const host = bound.family === "IPv6" ? `[${bound.address}]` : bound.address;
  return process.env.ORIGIN || `http://${host}:${bound.port}`;
}

/**
 * One clear line for what the person who starts the server can mend; anything else whole.
 * @param {unknown} error
 */
function explain(error) {
  if (!(error instanceof Error)) return error;
  if (error.name === "EnvError") return error.message;
  const code = "code" in error ? error.code : "";
  const port = process.env.PORT || "3000";
  const host = process.env.HOST || "127.0.0.1";
  if (code === "EADDRINUSE")
    return `PORT: ${port} is already in use. Stop what runs there or choose another: PORT=${Number(port) + 1} npm start`;
  if (code === "EACCES" && "syscall" in error && error.syscall === "listen")
    return `PORT: this user may not open port ${port}. Choose one above 1023: PORT=3000 npm start`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `HOST: ${host} is not an address of this machine`;
  return error;
}

/** npm passes Ctrl-C on although the terminal already sent it: only a later one ends at once. */
function ignoreRepeatedInterrupt() {
  let first = 0;
  process.on("SIGINT", () => {
    first ||= performance.now();
    if (performance.now() - first > 1_000) process.exit(130);
  });
}
