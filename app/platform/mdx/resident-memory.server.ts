import { readFileSync } from "node:fs";

const PAGE_BYTES = 4_096;

/**
 * Memory in use by a process and its children, in bytes; 0 where the system does not tell (then the
 * limit of V8's heap alone holds).
 */
export function residentBytes(pid: number | undefined): number {
  if (pid === undefined) return 0;
  return [pid, ...childrenOf(pid)].reduce((sum, each) => sum + residentPages(each), 0) * PAGE_BYTES;
}

function residentPages(pid: number): number {
  return Number(readProc(`/proc/${pid}/statm`).split(" ")[1] ?? 0);
}

function childrenOf(pid: number): readonly number[] {
  const list = readProc(`/proc/${pid}/task/${pid}/children`).trim();
  return list === "" ? [] : list.split(" ").map(Number);
}

function readProc(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
