import type { Translate } from "~/i18n/use-t";
import type { SheetPart } from "./sheet-view";

/** What a part of a sheet is called. */
export function partTitle(t: Translate, part: SheetPart): string {
  if (part.kind === "account" || part.kind === "role") return part.name;
  const named = part.kind === "driver" || part.kind === "minus" ? part.name : "";
  return named === "" ? t(`toolkit.part.title.${part.kind}`) : named;
}
