import type { RequestHandler } from "express";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * Lets a request in only when it is addressed to this product and, where it could change something,
 * comes from one of its own pages. Without a configured origin only loopback hosts are answered.
 */
export function sameOrigin(origin: string | undefined): RequestHandler {
  const expectedHost = origin ? new URL(origin).host : null;
  return (req, res, next) => {
    const host = req.headers.host ?? "";
    if (expectedHost === null ? !LOOPBACK.test(host) : host !== expectedHost) {
      res.status(421).type("text").send("421 This server does not answer for that host.\n");
      return;
    }
    if (!SAFE.has(req.method) && !isOwn(req.headers, origin ?? `http://${host}`)) {
      res.status(403).type("text").send("403 The form was not sent from a page of ours.\n");
      return;
    }
    next();
  };
}

function isOwn(headers: Readonly<Record<string, unknown>>, own: string): boolean {
  const { origin, referer } = headers;
  if (typeof origin === "string") return origin === own;
  return typeof referer === "string" && referer.startsWith(`${own}/`);
}
