import type { Locale } from "~/domain/text";
import { env } from "../env.server";

/** Name of the cookie with a browser's choice of language. */
export const LANGUAGE_COOKIE = "kljuc_language";
const YEAR = 365 * 86_400;

/** The `Set-Cookie` that keeps a browser's choice of language for a year. */
export function languageCookie(locale: Locale): string {
  const secure = env().origin?.startsWith("https:") ? "; Secure" : "";
  return `${LANGUAGE_COOKIE}=${locale}; Max-Age=${YEAR}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}
