import { readFileSync } from "node:fs";
import { env } from "./env.server";

/** The only reader of time: UTC milliseconds. Browser tests move it through a file. */
export function now(): number {
  const file = env().clockFile;
  return file ? Date.now() + offsetIn(file) : Date.now();
}

function offsetIn(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, "utf8"), 10) || 0;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return 0;
    throw error;
  }
}
