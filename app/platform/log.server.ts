import { pino } from "pino";
import { env } from "./env.server";

/** The log of this process: one JSON line an event, causes included, never what people wrote. */
export const log = pino({
  level: env().logLevel,
  base: null,
  redact: ["req.headers.cookie", "req.headers.authorization"],
});
