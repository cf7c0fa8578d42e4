/** The two languages of the product; Serbian comes first and is the default. */
export const LOCALES = ["sr", "en"] as const;

export type Locale = (typeof LOCALES)[number];

/** One text in both languages, side by side, so that neither can be forgotten. */
export type Text = Readonly<Record<Locale, string>>;
