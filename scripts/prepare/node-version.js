import { Failure } from "./failure.js";

const NEEDED = [20, 19];

/** Throws a {@link Failure} when this Node is older than what the dependencies need. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  throw new Failure(`Ključ needs Node ${NEEDED.join(".")} or newer; this is Node ${version}.`);
}
