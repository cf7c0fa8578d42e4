import { isSourceAddress } from "~/domain/lesson/address";
import type { Literal } from "~/domain/lesson/literal";
import type { Text } from "~/domain/text";
import type { ComponentField } from "./field";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const text = (sr: string, en: string): Text => ({ sr, en });

const SAY = {
  empty: text("Popunite ovo polje.", "Fill in this field."),
  long: (limit: number) =>
    text(`Skratite na najviše ${limit} znakova.`, `Shorten it to at most ${limit} characters.`),
  many: (most: number) => text(`Ostavite najviše ${most}.`, `Leave at most ${most}.`),
  few: (least: number) =>
    text(`Dodajte: potrebno je bar ${least}.`, `Add more: at least ${least}.`),
  slug: text(
    "Samo mala slova, cifre i crtice, na primer: moj-plan",
    "Lower-case letters, digits and hyphens only, such as: my-plan",
  ),
  address: text("Puna adresa koja počinje sa https://", "A full address that begins with https://"),
} as const;

/** What is to be mended in a field before its block is written; null when it may be. */
export function fieldProblem(field: ComponentField, value: Literal | null): Text | null {
  const length = Array.isArray(value)
    ? value.length
    : typeof value === "string"
      ? value.trim().length
      : 0;
  if (length === 0) return field.optional === true ? null : SAY.empty;
  switch (field.kind) {
    case "line":
    case "text":
      return String(value).length > field.limit ? SAY.long(field.limit) : null;
    case "slug":
      return SLUG.test(String(value)) && length <= 60 ? null : SAY.slug;
    case "address":
      return isSourceAddress(String(value)) ? null : SAY.address;
    case "list":
      return listProblem(value, field);
    case "questions":
    case "areas":
      return length > field.most ? SAY.many(field.most) : null;
    case "lines":
      if (length > field.most) return SAY.many(field.most);
      return length < field.least ? SAY.few(field.least) : null;
    case "choice":
    case "objectives":
    case "objective":
    case "question":
    case "term":
    case "variants":
    case "duty":
      return null;
  }
}

function listProblem(
  value: Literal | null,
  { limit, most }: { readonly limit: number; readonly most: number },
): Text | null {
  const items = Array.isArray(value) ? value : [];
  if (items.length > most) return SAY.many(most);
  return items.some((item) => String(item).length > limit) ? SAY.long(limit) : null;
}
