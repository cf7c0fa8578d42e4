import { readdirSync, readFileSync } from "node:fs";

/** Processes of a group that still run (zombies, which only wait to be counted, are left out). */
export function runningInGroup(group: number): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const [state, , pgrp] = statOf(pid);
      return Number(pgrp) === group && state !== "Z" && state !== "X";
    });
}

/** Fields of `/proc/<pid>/stat` after the name: state, parent, group and on. */
function statOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
  } catch {
    return [];
  }
}
