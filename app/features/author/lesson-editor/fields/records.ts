import type { Literal } from "~/domain/lesson/literal";

export type LiteralRecord = Readonly<Record<string, Literal>>;

/** The objects of a list; what is none is left out. */
export function recordsIn(value: Literal | null | undefined): readonly LiteralRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textOf(value: Literal | undefined): string {
  return typeof value === "string" ? value : "";
}

function isRecord(value: Literal): value is LiteralRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same without one of its keys. */
export function without(record: LiteralRecord, name: string): LiteralRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
