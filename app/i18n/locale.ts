import { LOCALES, type Locale } from "~/domain/text";

/** The value of `<html lang>`. */
export const HTML_LANG: Readonly<Record<Locale, string>> = { sr: "sr-Latn", en: "en" };

/** Reads a language that a person or browser names, such as `sr-Latn-RS`; null when we lack it. */
export function asLocale(tag: string | null | undefined): Locale | null {
  const base = tag?.trim().toLowerCase().split("-")[0];
  return LOCALES.find((locale) => locale === base) ?? null;
}

/** The person's choice, else the cookie, else what the browser prefers, else Serbian. */
export function chooseLocale(choices: {
  person: string | null | undefined;
  cookie: string | null | undefined;
  acceptLanguage: string | null;
}): Locale {
  return (
    asLocale(choices.person) ??
    asLocale(choices.cookie) ??
    preferred(choices.acceptLanguage) ??
    "sr"
  );
}

function preferred(header: string | null): Locale | null {
  const wishes = (header ?? "")
    .split(",")
    .map((wish) => {
      const [tag, ...parameters] = wish.split(";");
      const quality = parameters.find((p) => p.trim().startsWith("q="))?.split("=")[1];
      return { locale: neighbour(tag), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wishes.find((wish) => wish.locale)?.locale ?? null;
}

/** A reader of Bosnian, Croatian or Montenegrin is served better by Serbian than by English. */
function neighbour(tag: string | undefined): Locale | null {
  const base = tag?.trim().toLowerCase().split("-")[0] ?? "";
  return ["bs", "hr", "sh", "cnr"].includes(base) ? "sr" : asLocale(base);
}
