/**
 * `npm start`: from a fresh clone to a running platform, with nothing but Node and npm. What is
 * already installed and built is not done again.
 */
import { build } from "./prepare/build.js";
import { orTell } from "./prepare/failure.js";
import { install } from "./prepare/install.js";
import { requireNode } from "./prepare/node-version.js";

await orTell(async () => {
  requireNode();
  await install();
  await build();
});
process.env.NODE_ENV = "production";
await import("./serve.js");
