import type { AppLoadContext } from "@remix-run/node";
import { parseCookie } from "./read-cookie";
import type { Request, Response } from "express";
import { chooseLocale } from "~/i18n/locale";
import type { Locale } from "~/domain/text";
import { authenticate, type Actor } from "../auth/session.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    readonly nonce: string;
    /** Who is asking; null when signed out. */
    readonly actor: Actor | null;
    readonly locale: Locale;
    /** Network address that a limit may count. */
    readonly address: string;
  }
}

/** What every loader and action may know of the request besides its content. */
export async function loadContext(
  req: Request,
  res: Response,
  nonce: string,
): Promise<AppLoadContext> {
  const cookies = req.headers.cookie ?? null;
  const signedIn = await authenticate(cookies);
  if (signedIn?.setCookie) res.append("Set-Cookie", signedIn.setCookie);
  res.setHeader("Cache-Control", "private, no-store");
  return {
    nonce,
    actor: signedIn?.actor ?? null,
    locale: chooseLocale({
      person: signedIn?.actor.language,
      cookie: parseCookie(cookies, "kljuc_language"),
      acceptLanguage: req.headers["accept-language"] ?? null,
    }),
    address: req.socket.remoteAddress ?? "unknown",
  };
}
