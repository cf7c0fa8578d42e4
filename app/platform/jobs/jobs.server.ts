import { v7 as uuid } from "uuid";
import { takeLease } from "~db/queries/jobs.server";
import { now } from "~/platform/clock.server";
import { log } from "~/platform/log.server";
import { tellTime } from "./tell-time.server";

const EVERY = 30_000;
const LEASE = 4 * EVERY;

const holder = uuid();
let timer: NodeJS.Timeout | undefined;
let running: Promise<void> = Promise.resolve();

/** Begins what this process does by itself, while no other process on the file does it. */
export function startJobs(): void {
  if (timer) return;
  timer = setInterval(() => {
    running = run();
  }, EVERY);
  timer.unref();
}

/** Ends it, after what is under way. */
export async function stopJobs(): Promise<void> {
  clearInterval(timer);
  timer = undefined;
  await running;
}

async function run(): Promise<void> {
  const at = now();
  try {
    if (await takeLease("tell-time", holder, at, at + LEASE)) await tellTime(at);
  } catch (error) {
    log.error({ err: error }, "telling the time failed");
  }
}
