import type { Locale } from "~/domain/text";
import type { MessageId } from "./messages";

/** Words that only some screens need: browsers fetch them with those screens. */
export type WordGroup = "account" | "studio" | "talks" | "team" | "tools";

type Known = Partial<Record<MessageId, string>>;
type Source = () => Promise<{ readonly words: Known }>;

const SOURCES: Readonly<Record<Locale, Readonly<Record<WordGroup, Source>>>> = {
  sr: {
    account: () => import("./sr-account"),
    studio: () => import("./sr-studio"),
    talks: () => import("./sr-talks"),
    team: () => import("./sr-team"),
    tools: () => import("./sr-tools"),
  },
  en: {
    account: () => import("./en-account"),
    studio: () => import("./en-studio"),
    talks: () => import("./en-talks"),
    team: () => import("./en-team"),
    tools: () => import("./en-tools"),
  },
};

const known: Known = {};
const fetched = new Map<WordGroup, Promise<void>>();
const arrived = new Set<WordGroup>();

/** Adds the words of a group to what this page can say; a second call asks for nothing anew. */
export function fetchWords(group: WordGroup): Promise<void> {
  const asked = fetched.get(group) ?? addWords(SOURCES[pageLocale()][group], group);
  fetched.set(group, asked);
  return asked;
}

/** Whether the words of a group can be said at once. */
export function haveWords(group: WordGroup): boolean {
  return arrived.has(group);
}

/**
 * What a page can say before it comes to life: the words of every screen, and those its own screens
 * asked for. Groups that arrive later are added to the same catalogue.
 */
export async function firstWords(): Promise<{ readonly locale: Locale; readonly words: Known }> {
  const locale = pageLocale();
  const everywhere = locale === "sr" ? import("./sr-everywhere") : import("./en-everywhere");
  await Promise.all([...fetched.values(), everywhere]);
  Object.assign(known, (await everywhere).words);
  return { locale, words: known };
}

async function addWords(source: Source, group: WordGroup): Promise<void> {
  Object.assign(known, (await source()).words);
  arrived.add(group);
}

/** The document's language: choosing another loads the document anew. */
function pageLocale(): Locale {
  return document.documentElement.lang === "en" ? "en" : "sr";
}
