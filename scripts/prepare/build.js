import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Failure } from "./failure.js";
import { hashSources } from "./hash-sources.js";
import { inProject } from "./project.js";
import { node } from "./run.js";

const STAMP = inProject("build/.stamp");

/** Everything that decides what a build contains; the fonts are made from what is listed. */
const SOURCES = [
  "app",
  "db",
  "remix.config.js",
  "tsconfig.json",
  "package-lock.json",
  "scripts/build-fonts.ts",
];
const DERIVED = ["app/ui/fonts"];

/**
 * Builds the server and what browsers get, unless the last build was made of the same sources.
 * Throws a {@link Failure} with the words of the build when it fails.
 */
export async function build() {
  const wanted = `${hashSources(SOURCES, DERIVED)} bench=${process.env.BENCH ?? ""}\n`;
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  console.log("Building…");
  rmSync(STAMP, { force: true });
  const fonts = await node(["--import", "tsx", "scripts/build-fonts.ts"]);
  if (!fonts.ok) throw new Failure("The fonts could not be made: see above.", fonts.output);
  const ended = await node(
    ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--config", "remix.config.js"],
    { env: { NODE_ENV: "production" } },
  );
  if (!ended.ok) throw new Failure("The build failed: see above.", ended.output);
  mkdirSync(inProject("build"), { recursive: true });
  writeFileSync(STAMP, wanted);
  console.log(`Built in ${(fonts.seconds + ended.seconds).toFixed(0)} s.`);
}
