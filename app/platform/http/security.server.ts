import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

/** Headers of every answer; `res.locals.nonce` names the scripts and styles of ours that may run. */
export function securityHeaders(https: boolean): RequestHandler[] {
  return [
    (_req, res, next) => {
      res.locals.nonce = randomBytes(16).toString("base64");
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          "default-src": ["'none'"],
          "script-src": ["'self'", (_req, res) => `'nonce-${nonceOf(res)}'`],
          // Editors write rules of their own at run time, into elements that carry the nonce.
          "style-src": ["'self'", (_req, res) => `'nonce-${nonceOf(res)}'`],
          "img-src": ["'self'", "data:"],
          "media-src": ["'self'"],
          "font-src": ["'self'"],
          "connect-src": ["'self'"],
          "manifest-src": ["'self'"],
          "form-action": ["'self'"],
          "base-uri": ["'none'"],
          "frame-src": ["'none'"],
          "frame-ancestors": ["'none'"],
          "object-src": ["'none'"],
          ...(https ? { "upgrade-insecure-requests": [] } : {}),
        },
      },
      // `no-referrer` would turn the Origin of our own forms into "null".
      referrerPolicy: { policy: "same-origin" },
      // What `frame-ancestors` says, for browsers that do not know it.
      frameguard: { action: "deny" },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      crossOriginEmbedderPolicy: false,
    }),
  ];
}

/** The nonce of an answer, as {@link securityHeaders} set it. */
export function nonceOf(res: object): string {
  const locals = "locals" in res ? res.locals : undefined;
  const nonce = locals && typeof locals === "object" && "nonce" in locals ? locals.nonce : "";
  return typeof nonce === "string" ? nonce : "";
}
