import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A built server in a process of its own, on a fresh demo database. */
export interface BenchServer {
  readonly address: string;
  /** CPU time used so far, user and system, in milliseconds (Linux `/proc`). */
  readonly cpu: () => number;
  readonly stop: () => Promise<void>;
}

/** Clock ticks a second in `/proc/<pid>/stat`; 100 on every Linux that Node runs on. */
const TICKS = 100;

/** Serves the demo from a folder of its own, or what lies in `given`, which is left as it is. */
export async function startServer(given?: string): Promise<BenchServer> {
  const folder = given ?? mkdtempSync(join(tmpdir(), "kljuc-bench-"));
  const child = spawn(process.execPath, ["scripts/serve.js"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      DATA_DIR: folder,
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once("exit", () => reject(new Error("The server ended at once")));
    child.once("message", (message: { address: string }) => resolve(message.address));
  });
  return {
    address,
    cpu: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ");
      return ((Number(fields?.[11]) + Number(fields?.[12])) * 1000) / TICKS;
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      if (given === undefined) rmSync(folder, { recursive: true });
    },
  };
}

/** Signs a demo person in; the cookie to send along. */
export async function signIn(address: string, email: string): Promise<string> {
  const response = await fetch(`${address}/sign-in`, {
    method: "POST",
    body: new URLSearchParams({ email, password: "kljuc-demo", to: "" }),
    headers: { Origin: address },
    redirect: "manual",
  });
  const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
  if (!cookie) throw new Error(`Sign-in was answered ${response.status}`);
  return cookie;
}
