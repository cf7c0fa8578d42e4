import { join } from "node:path";
import { z } from "zod";

const loopback = ["127.0.0.1", "localhost", "::1"];
const blank = z.literal("").transform(() => undefined);
const optional = <T extends z.ZodType>(schema: T) => z.union([blank, schema]).optional();

const schema = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("development"),
  PORT: z.coerce
    .number("PORT must be a number, for example 3000")
    .int()
    .min(0)
    .max(65_535)
    .default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default("./data"),
  ORIGIN: optional(
    z.url({
      protocol: /^https?$/,
      error: "ORIGIN must be an address such as https://kljuc.example",
    }),
  ),
  TIME_ZONE: z
    .string()
    .default("Europe/Belgrade")
    .refine(isTimeZone, "TIME_ZONE must be a time zone such as Europe/Belgrade"),
  DEMO: optional(z.enum(["0", "1"], "DEMO must be 0 or 1")),
  /** Milliseconds added to the clock, read from this file; browser tests only. */
  CLOCK_FILE: optional(z.string()),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** The configuration of this process, checked. */
export interface Env {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly loopback: boolean;
  readonly dataDir: string;
  readonly databaseFile: string;
  /** Where the product is reached, without a path; absent: loopback hosts only. */
  readonly origin: string | undefined;
  readonly timeZone: string;
  readonly demo: boolean | undefined;
  readonly clockFile: string | undefined;
  readonly logLevel: string;
}

/** Names each wrong variable in one line; nothing of its value. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

/** Reads the environment. Throws {@link EnvError} with one clear line for each mistake. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new EnvError(lines.join("\n"));
  }
  const value = parsed.data;
  const local = loopback.includes(value.HOST);
  if (value.DEMO === "1" && !local)
    throw new EnvError("DEMO: the demo has known passwords and opens on a loopback HOST only");
  if (value.CLOCK_FILE && !local)
    throw new EnvError("CLOCK_FILE: for tests on a loopback HOST only");
  if (!value.ORIGIN && !local)
    throw new EnvError(
      "ORIGIN: say under which address people reach this server, for example https://kljuc.example",
    );
  return {
    production: value.NODE_ENV === "production",
    port: value.PORT,
    host: value.HOST,
    loopback: local,
    dataDir: value.DATA_DIR,
    databaseFile: join(value.DATA_DIR, "kljuc.db"),
    origin: value.ORIGIN ? new URL(value.ORIGIN).origin : undefined,
    timeZone: value.TIME_ZONE,
    demo: value.DEMO === undefined ? undefined : value.DEMO === "1",
    clockFile: value.CLOCK_FILE,
    logLevel: value.LOG_LEVEL,
  };
}

let current: Env | undefined;

/** The environment of this process, read once. */
export function env(): Env {
  return (current ??= readEnv(process.env));
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
