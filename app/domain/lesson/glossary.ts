import type { Text } from "~/domain/text";

/** One entry of the glossary in both languages. */
export interface GlossaryEntry {
  readonly term: Text;
  readonly meaning: Text;
}

/** Entries by id; look up own keys only. */
export type Glossary = Readonly<Record<string, GlossaryEntry>>;

/** The entry of an id, or nothing. */
export function glossaryEntry(glossary: Glossary, id: string): GlossaryEntry | undefined {
  return Object.hasOwn(glossary, id) ? glossary[id] : undefined;
}
