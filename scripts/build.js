/** `npm run build`: installs what is missing and builds what changed. */
import { build } from "./prepare/build.js";
import { orTell } from "./prepare/failure.js";
import { install } from "./prepare/install.js";
import { requireNode } from "./prepare/node-version.js";

await orTell(async () => {
  requireNode();
  await install();
  await build();
});
