import {
  linkFields,
  peopleFields,
  readLinks,
  readPeople,
} from "~/domain/toolkit/contact-matrix/form";
import type { Fields, FormRead } from "~/domain/toolkit/fields";
import { freeSlot, personFields, readPerson } from "~/domain/toolkit/perspective-sheet/form";
import { readSketch, sketchFields } from "~/domain/toolkit/profit-sketch/form";
import {
  criteriaFields,
  entryFields,
  readCriteria,
  readEntry,
} from "~/domain/toolkit/selection-matrix/form";
import type { Locale } from "~/domain/text";
import type { ToolDocument } from "~/domain/toolkit/tool-document";
import type { SheetPart } from "./sheet-view";
import { readValuePart, valuePart, valuePartFields } from "./value-part";

/** The part that an address asks for: null when the sheet has none of that name. */
export function sheetPart(
  document: ToolDocument,
  accounts: readonly { readonly id: string; readonly name: string }[],
  wish: string,
): SheetPart | null {
  switch (document.tool) {
    case "profit-sketch":
      return wish === "figures" ? { kind: "figures" } : null;
    case "selection-matrix": {
      if (wish === "criteria") return { kind: "criteria" };
      const account = accounts.find(({ id }) => id === wish);
      return account ? { kind: "account", account: account.id, name: account.name } : null;
    }
    case "contact-matrix": {
      if (wish === "people") return { kind: "people" };
      const role = document.theirs.find(({ id }) => id === wish);
      return role ? { kind: "role", role: role.id, name: role.name } : null;
    }
    case "perspective-sheet": {
      const person = document.people.find(({ id }) => id === wish);
      if (!person && wish !== freeSlot(document)) return null;
      return { kind: "person", person: wish, name: person?.name ?? "" };
    }
    case "value-calculator":
      return valuePart(document, wish);
  }
}

/** What the form of a part holds. */
export function partFields(document: ToolDocument, part: SheetPart, locale: Locale): Fields {
  switch (document.tool) {
    case "profit-sketch":
      return sketchFields(document);
    case "selection-matrix":
      return part.kind === "account"
        ? entryFields(document, part.account)
        : criteriaFields(document);
    case "contact-matrix":
      return part.kind === "role" ? linkFields(document, part.role) : peopleFields(document);
    case "perspective-sheet":
      return part.kind === "person" ? personFields(document, part.person) : {};
    case "value-calculator":
      return valuePartFields(document, part, locale);
  }
}

/** The sheet with a part as its form says; `today` bounds days, numbers are those of a language. */
export function readPart(
  document: ToolDocument,
  part: SheetPart,
  fields: Fields,
  { today, locale }: { readonly today: string; readonly locale: Locale },
): FormRead<ToolDocument> {
  switch (document.tool) {
    case "profit-sketch":
      return readSketch(fields);
    case "selection-matrix":
      return part.kind === "account"
        ? readEntry(document, part.account, fields)
        : readCriteria(document, fields);
    case "contact-matrix":
      return part.kind === "role"
        ? readLinks(document, { role: part.role, today }, fields)
        : readPeople(document, fields);
    case "perspective-sheet": {
      const person = part.kind === "person" ? part.person : "";
      return readPerson(document, { person, today }, fields);
    }
    case "value-calculator":
      return readValuePart(document, part, fields, locale);
  }
}
