import {
  linkFields,
  peopleFields,
  readLinks,
  readPeople,
} from "~/domain/toolkit/contact-matrix/form";
import type { Fields, FormRead } from "~/domain/toolkit/fields";
import { readSketch, sketchFields } from "~/domain/toolkit/profit-sketch/form";
import {
  criteriaFields,
  entryFields,
  readCriteria,
  readEntry,
} from "~/domain/toolkit/selection-matrix/form";
import type { ToolDocument } from "~/domain/toolkit/tool-document";
import type { SheetPart } from "./sheet-view";

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
  }
}

/** What the form of a part holds. */
export function partFields(document: ToolDocument, part: SheetPart): Fields {
  switch (document.tool) {
    case "profit-sketch":
      return sketchFields(document);
    case "selection-matrix":
      return part.kind === "account"
        ? entryFields(document, part.account)
        : criteriaFields(document);
    case "contact-matrix":
      return part.kind === "role" ? linkFields(document, part.role) : peopleFields(document);
  }
}

/** The sheet with a part as its form says; `today` bounds days. */
export function readPart(
  document: ToolDocument,
  part: SheetPart,
  today: string,
  fields: Fields,
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
  }
}
