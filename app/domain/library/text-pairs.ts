import { LOCALES, type Locale } from "~/domain/text";

/** What both languages say in a file that holds them side by side. */
export interface SpokenTexts {
  readonly lines: Readonly<Record<Locale, readonly string[]>>;
  /** Languages that lack a text which the other has. */
  readonly missing: readonly Locale[];
}

/** Gathers every text in two languages, in its order; ids, numbers and rules are nobody's text. */
export function spokenTexts(value: unknown): SpokenTexts {
  const lines: Record<Locale, string[]> = { sr: [], en: [] };
  const missing = new Set<Locale>();
  gather(value, (pair) => {
    for (const locale of LOCALES) {
      const said = pair[locale];
      if (typeof said !== "string" || said.trim() === "") missing.add(locale);
      else lines[locale].push(said.replace(/\s+/g, " ").trim());
    }
  });
  return { lines, missing: LOCALES.filter((locale) => missing.has(locale)) };
}

type Pair = Readonly<Partial<Record<Locale, unknown>>>;

function gather(value: unknown, take: (pair: Pair) => void): void {
  if (Array.isArray(value)) for (const one of value) gather(one, take);
  else if (typeof value === "object" && value !== null) {
    if ("sr" in value || "en" in value) take(value);
    else for (const one of Object.values(value)) gather(one, take);
  }
}
