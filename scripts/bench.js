/** `npm run bench`: builds with the empty route compiled in, then measures; prints tables. */
import { build } from "./prepare/build.js";
import { orTell } from "./prepare/failure.js";
import { install } from "./prepare/install.js";
import { requireNode } from "./prepare/node-version.js";
import { node } from "./prepare/run.js";

await orTell(async () => {
  requireNode();
  await install();
  process.env.BENCH = "1";
  await build();
  for (const name of process.argv.slice(2).length > 0
    ? process.argv.slice(2)
    : [
        "http",
        "compile",
        "append",
        "path",
        "change",
        "javascript",
        "library",
        "preview",
        "export",
      ]) {
    await node(["--import", "tsx", `tests/bench/${name}.ts`], { show: true });
  }
});
