import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compilerEntry } from "~/platform/mdx/compiler-entry.server";
import { replySchema, type Job } from "~/platform/mdx/compiler-messages.schema";
import type { CompileResult } from "~/platform/mdx/compile-result";
import { residentBytes } from "~/platform/mdx/resident-memory.server";

/** What one process of the compiler may use; times in milliseconds, memory in bytes. */
export interface CompilerLimits {
  readonly start: number;
  readonly job: number;
  readonly memory: number;
}

export type Outcome =
  | { readonly kind: "answered"; readonly result: CompileResult }
  /** Took too long, used too much memory, or died of it. */
  | { readonly kind: "killed" }
  | { readonly kind: "not-started" };

/** One running compiler process and its group. */
export interface CompilerChild {
  readonly pid: number | undefined;
  readonly isAlive: () => boolean;
  /** Runs one job; never two at once. */
  readonly run: (job: Job) => Promise<Outcome>;
  /** Kills the group; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  /** Lets the process end by itself, and kills the group if it does not soon. */
  readonly end: () => Promise<void>;
}

const HEAP_MEGABYTES = 256;
const MEMORY_CHECK_MS = 50;
const END_MS = 1_000;

/** Starts a compiler process that leads its own group and knows no secret of ours. */
export function startCompilerChild(limits: CompilerLimits): CompilerChild {
  const child = forkEntry();
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  let alive = true;
  const killGroup = () => signalGroup(child);
  process.once("exit", killGroup);
  void ended.then(() => {
    alive = false;
    process.off("exit", killGroup);
    // esbuild's process may outlive its parent by a moment; the group goes as a whole.
    signalGroup(child);
  });
  const ready = within(limits.start, ended, (resolve) => {
    onReply(child, (reply) => {
      if ("ready" in reply) resolve(true);
    });
  });
  return {
    pid: child.pid,
    isAlive: () => alive,
    run: async (job) => {
      if ((await ready) === null) {
        killGroup();
        return { kind: "not-started" };
      }
      const result = await answerOf(child, ended, job, limits);
      if (result === null) {
        killGroup();
        return { kind: "killed" };
      }
      return { kind: "answered", result };
    },
    kill: () => {
      child.ref();
      killGroup();
      return ended;
    },
    end: () => {
      child.ref();
      if (child.connected) child.disconnect();
      const timer = setTimeout(killGroup, END_MS);
      return ended.finally(() => clearTimeout(timer));
    },
  };
}

function forkEntry(): ChildProcess {
  const entry = fileURLToPath(compilerEntry);
  const isSource = entry.endsWith(".ts");
  const child = fork(entry, [], {
    // From source, tsx and the path aliases are found from the root of the project.
    cwd: isSource ? fileURLToPath(new URL("../../..", compilerEntry)) : undefined,
    detached: true,
    env: childEnvironment(),
    execArgv: [...(isSource ? ["--import", "tsx"] : []), `--max-old-space-size=${HEAP_MEGABYTES}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.unref();
  child.channel?.unref();
  return child;
}

/** Nothing but what the operating system needs: no secret can leak that is not there. */
function childEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return { NODE_ENV: "production", ...(SystemRoot === undefined ? {} : { SystemRoot }) };
}

function signalGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
}

type Reply = NonNullable<ReturnType<typeof replySchema.safeParse>["data"]>;

function onReply(child: ChildProcess, listen: (reply: Reply) => void): () => void {
  const heard = (message: unknown) => {
    const reply = replySchema.safeParse(message);
    if (reply.success) listen(reply.data);
  };
  child.on("message", heard);
  return () => child.off("message", heard);
}

async function answerOf(
  child: ChildProcess,
  ended: Promise<void>,
  job: Job,
  limits: CompilerLimits,
): Promise<CompileResult | null> {
  const stops: (() => void)[] = [];
  const result = await within<CompileResult>(limits.job, ended, (resolve, giveUp) => {
    stops.push(
      onReply(child, (reply) => {
        if ("job" in reply && reply.job === job.job) resolve(reply.result);
      }),
    );
    const watch = setInterval(() => {
      if (residentBytes(child.pid) > limits.memory) giveUp();
    }, MEMORY_CHECK_MS);
    stops.push(() => clearInterval(watch));
    child.send(job, (error) => {
      if (error) giveUp();
    });
  });
  for (const stop of stops) stop();
  return result;
}

/** The value, or null when the time is over, the process has ended, or `giveUp` is called. */
function within<T>(
  milliseconds: number,
  ended: Promise<void>,
  begin: (resolve: (value: T) => void, giveUp: () => void) => void,
): Promise<T | null> {
  return new Promise<T | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    const settle = (value: T | null) => {
      clearTimeout(timer);
      resolve(value);
    };
    void ended.then(() => settle(null));
    begin(settle, () => settle(null));
  });
}
