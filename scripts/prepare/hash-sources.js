import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { inProject } from "./project.js";

/**
 * One hash over the names and contents of files, whatever their dates: a checkout that changes
 * nothing builds nothing. Folders are read whole, except what is derived.
 * @param {readonly string[]} paths relative to the project
 * @param {readonly string[]} derived folders and files to leave out
 */
export function hashSources(paths, derived) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((start) => filesUnder(start, derived))) {
    const content = readFileSync(inProject(path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @param {readonly string[]} derived
 * @returns {string[]}
 */
function filesUnder(path, derived) {
  if (derived.includes(path)) return [];
  if (!statSync(inProject(path)).isDirectory()) return [path];
  return readdirSync(inProject(path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`, derived));
}
