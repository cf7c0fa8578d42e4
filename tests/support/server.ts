import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SERVE = fileURLToPath(new URL("../../scripts/serve.js", import.meta.url));
const START_LIMIT = 60_000;

/** A new temporary folder of ours, to be removed by whoever asked for it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "kljuc-e2e-"));
}

/**
 * The built product as a process of its own, on loopback with its own data. It keeps its port and
 * its data over restarts, and ends with the process that started it.
 */
export class ProductServer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  address = "";
  /** Rises with every {@link reset}: what was signed in before is not any more. */
  generation = 0;
  readonly dataDir = temporaryFolder();
  #child: ChildProcess | null = null;
  #words = "";

  /** `seed`: the folder whose content becomes the data; absent: a new, empty database. */
  constructor(private readonly seed?: string) {}

  /** Starts the product; ready for requests when it returns. Throws with its words if it fails. */
  async start(): Promise<void> {
    const port = this.address ? new URL(this.address).port : "0";
    const child = fork(SERVE, {
      env: { ...process.env, ...this.#environment(port) },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.#child = child;
    this.#words = "";
    child.stdout?.on("data", (chunk: Buffer) => (this.#words += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (this.#words += chunk.toString()));
    this.address = await this.#addressOf(child);
  }

  /** Copies the seed anew and starts from there. */
  async reset(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
    if (this.seed) cpSync(this.seed, this.dataDir, { recursive: true });
    this.generation += 1;
    await this.start();
  }

  /** Ends the process as power failure would: nothing is asked, nothing is flushed. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** Asks the process to end and waits until it did. */
  async stop(): Promise<void> {
    await this.#end("SIGTERM");
  }

  /** Ends the process and removes its data. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Moves the product's clock by so many milliseconds against the real one. */
  moveClock(milliseconds: number): void {
    writeFileSync(this.#clockFile, String(milliseconds));
  }

  /** What the process printed since it was started. */
  get words(): string {
    return this.#words;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get databaseFile(): string {
    return join(this.dataDir, "kljuc.db");
  }

  get #clockFile(): string {
    return join(this.dataDir, "clock");
  }

  #environment(port: string): NodeJS.ProcessEnv {
    return {
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: port,
      ORIGIN: "",
      DEMO: "",
      DATA_DIR: this.dataDir,
      CLOCK_FILE: this.#clockFile,
      LOG_LEVEL: "warn",
    };
  }

  async #addressOf(child: ChildProcess): Promise<string> {
    const limit = setTimeout(() => child.kill("SIGKILL"), START_LIMIT);
    const message: unknown = await new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("close", () => reject(new Error(`The product did not start:\n${this.#words}`)));
    });
    clearTimeout(limit);
    if (typeof message === "object" && message !== null && "address" in message)
      return String(message.address);
    throw new Error(`The product told no address: ${JSON.stringify(message)}`);
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
}
