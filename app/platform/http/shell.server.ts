import type { Server } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import { pinoHttp } from "pino-http";
import { UPLOAD_BODY } from "~/domain/media/limits";
import { databaseAnswers } from "~db/queries/health.server";
import { env } from "../env.server";
import { log } from "../log.server";
import { answerFailures } from "./answer-failures.server";
import { loadContext } from "./load-context.server";
import { newReference } from "./reference.server";
import { sameOrigin } from "./same-origin.server";
import { nonceOf, securityHeaders } from "./security.server";

/** No form of ours is larger; what is, is refused before anything reads it. */
const BODY_LIMIT = 1_000_000;
/** Forms that carry files (three of field work). */
const UPLOAD_LIMIT = 16_000_000;
/** The one address that takes films, read piece by piece. */
const MEDIA_UPLOAD = /^\/studio\/media\/new\/\w+(?:\.data)?$/;

/**
 * Our HTTP server around Remix: health, security headers, same-origin rule, compression, static
 * files, request log. `clientFolder` holds what the build made for browsers.
 */
export function createShell(build: ServerBuild, clientFolder: string): express.Express {
  const https = env().origin?.startsWith("https:") ?? false;
  const app = express();
  app.disable("x-powered-by");
  app.get("/healthz", async (_req, res) => {
    const healthy = await databaseAnswers();
    res
      .status(healthy ? 200 : 503)
      .type("text")
      .send(healthy ? "ok" : "unavailable");
  });
  app.use(securityHeaders(https));
  app.use(ownAddressOnly);
  app.use(ownMethodsOnly);
  app.use(sameOrigin(env().origin));
  app.use(compression());
  app.use(
    "/assets",
    express.static(`${clientFolder}/assets`, { immutable: true, maxAge: "1y", index: false }),
  );
  app.get(
    /\.\w+$/,
    express.static(clientFolder, { maxAge: "1h", index: false, dotfiles: "ignore" }),
  );
  app.use(
    pinoHttp({
      logger: log,
      quietReqLogger: true,
      serializers: { req: plainRequest, res: plainAnswer },
    }),
  );
  app.use(limitBody);
  app.use(readToEnd);
  app.all(
    "*",
    createRequestHandler({
      build: answerFailures(build),
      mode: env().production ? "production" : "development",
      getLoadContext: (req, res) => loadContext(req, res, nonceOf(res)),
    }),
  );
  app.use(lastResort);
  return app;
}

/** Serves until SIGTERM or SIGINT; then lets running requests end, calls `stop`, and exits. */
export function serve(app: express.Express, stop: () => Promise<void>): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(env().port, env().host, () => resolve(server));
    server.once("error", reject);
    const end = () => {
      server.close(() => void stop().finally(() => process.exit(0)));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 5_000).unref();
    };
    process.once("SIGTERM", end);
    process.once("SIGINT", end);
  });
}

/** Requests to another server through this one, and what a proxy says of hosts, are not ours. */
const ownAddressOnly: express.RequestHandler = (req, res, next) => {
  delete req.headers["x-forwarded-host"];
  if (req.url.startsWith("/")) next();
  else res.status(400).type("text").send("400 That is no address of this server.\n");
};

/** No page of ours asks otherwise; an action would take any other method for POST. */
const ownMethodsOnly: express.RequestHandler = (req, res, next) => {
  if (["GET", "HEAD", "POST"].includes(req.method)) next();
  else {
    res.set("Allow", "GET, HEAD, POST");
    res.status(405).type("text").send("405 No page of ours asks that way.\n");
  }
};

/** What failed outside every page: nothing of the cause leaves, the log has it. */
const lastResort: express.ErrorRequestHandler = (error: unknown, _req, res, next) => {
  const reference = newReference();
  log.error({ err: error, reference }, "request failed");
  if (res.headersSent) next(error);
  else res.status(500).type("text").send(`500 Something failed on our side. ${reference}\n`);
};

function limitFor(req: express.Request): number {
  if (!req.is("multipart/form-data")) return BODY_LIMIT;
  return MEDIA_UPLOAD.test(req.path) ? UPLOAD_BODY : UPLOAD_LIMIT;
}

/** A length must be said, so that the limit holds before a byte is read. */
const limitBody: express.RequestHandler = (req, res, next) => {
  if (req.headers["transfer-encoding"]) {
    res.status(411).type("text").send("411 Say how long the form is.\n");
  } else if (Number(req.headers["content-length"] ?? 0) > limitFor(req)) {
    res.status(413).type("text").send("413 That is more than a form of ours can hold.\n");
  } else next();
};

/** Never the headers: one of them may carry a new session. */
function plainAnswer(res: { statusCode: number }) {
  return { statusCode: res.statusCode };
}

/** What a page left unread of a form would hold up the next request on the same connection. */
const readToEnd: express.RequestHandler = (req, res, next) => {
  res.once("finish", () => {
    if (req.complete) return;
    req.removeAllListeners("data");
    req.resume();
  });
  next();
};

function plainRequest(req: { id: unknown; method: string; url: string }) {
  return { id: req.id, method: req.method, path: req.url.split("?")[0] };
}
