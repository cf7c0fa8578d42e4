import type { AppLoadContext } from "@remix-run/node";
import { parseCookie } from "./read-cookie";
import type { Request, Response } from "express";
import { chooseLocale } from "~/i18n/locale";
import type { Locale } from "~/domain/text";
import { authenticate, type Actor } from "../auth/session.server";
import { LANGUAGE_COOKIE } from "./language-cookie.server";
import { newReference } from "./reference.server";

declare module "@remix-run/node" {
  /** Loaders and actions send what they return as it is, and the types say so. */
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    readonly nonce: string;
    /** Who is asking; null when signed out. */
    readonly actor: Actor | null;
    readonly locale: Locale;
    /** Network address that a limit may count. */
    readonly address: string;
    /** Names this request in the log and on its error page. */
    readonly reference: string;
  }
}

/**
 * What is at which address is the same for everybody, and a medium never changes under its hash:
 * these say themselves how long they keep.
 */
const KEEPS = /^\/(?:__manifest|media\/[^/.]+)$/;

/** What every loader and action may know of the request besides its content. */
export async function loadContext(
  req: Request,
  res: Response,
  nonce: string,
): Promise<AppLoadContext> {
  const cookies = req.headers.cookie ?? null;
  const signedIn = await authenticate(cookies);
  if (signedIn?.setCookie) res.append("Set-Cookie", signedIn.setCookie);
  if (!KEEPS.test(req.path)) res.setHeader("Cache-Control", "private, no-store");
  return {
    nonce,
    actor: signedIn?.actor ?? null,
    locale: chooseLocale({
      person: signedIn?.actor.language,
      cookie: parseCookie(cookies, LANGUAGE_COOKIE),
      acceptLanguage: req.headers["accept-language"] ?? null,
    }),
    address: req.socket.remoteAddress ?? "unknown",
    reference: newReference(),
  };
}
