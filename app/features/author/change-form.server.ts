import { CHANGE_SCOPES, type ChangeScope } from "~/domain/path/change";
import type { PlaceChoice } from "~/domain/path/place";

/** What is completed stays so, unless asked otherwise in so many words. */
export const readChoice = (given: string | null): PlaceChoice =>
  given === "redo" ? "redo" : "keep";

/** Whom to move; nobody, when nothing known was chosen. */
export const readScope = (given: string): ChangeScope =>
  CHANGE_SCOPES.find((scope) => scope === given) ?? "new";
