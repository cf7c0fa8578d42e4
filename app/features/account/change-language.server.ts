import { LOCALES, type Locale } from "~/domain/text";
import type { Actor } from "~/platform/auth/session.server";
import { languageCookie } from "~/platform/http/language-cookie.server";
import { commit } from "~db/commit.server";
import { setLanguage } from "~db/queries/people.server";

/**
 * Makes a language the browser's choice and, signed in, the person's. Returns the cookie that keeps
 * it; null when we lack that language.
 */
export async function changeLanguage(wish: string, actor: Actor | null): Promise<string | null> {
  const locale: Locale | undefined = LOCALES.find((known) => known === wish);
  if (locale === undefined) return null;
  if (actor) await commit([setLanguage(actor.id, locale)]);
  return languageCookie(locale);
}
