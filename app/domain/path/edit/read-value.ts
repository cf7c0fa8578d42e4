import type { Text } from "~/domain/text";

/** What an author wrote where something else may stand: read as far as it goes, never refused. */
export type Entries = Readonly<Record<string, unknown>>;

export const entriesOf = (value: unknown): Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const wordOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

export const wordsOf = (value: unknown): readonly string[] =>
  listOf(value)
    .map(wordOf)
    .filter((word) => word !== "");

export const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === "number" && Number.isFinite(value) ? value : otherwise;

export function textOf(value: unknown): Text {
  const { sr, en } = entriesOf(value);
  return { sr: wordOf(sr), en: wordOf(en) };
}

/** An entry of an object that is there only when its value is. */
export const given = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [Name in Key]?: Value } => {
  const entry: { [Name in Key]?: Value } = {};
  if (value !== undefined) entry[key] = value;
  return entry;
};
