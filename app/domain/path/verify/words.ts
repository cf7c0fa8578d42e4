import type { Text } from "~/domain/text";
import type { PathEvidence } from "./evidence";
import type { Survey } from "./survey";

/** The words of an objective (`<lesson>/<objective>`); its id where they are not known. */
export function objectiveText(id: string, { lessons }: PathEvidence): Text {
  const [lesson = "", name = ""] = id.split("/");
  const known = lessons.get(lesson)?.objectives.find((objective) => objective.id === name);
  return known?.text ?? { sr: id, en: id };
}

/** The needed steps of all modules that wait for these, near and far, in the author's order. */
export function followersOf({ path, modules }: Survey, ids: readonly string[]): readonly string[] {
  const held = new Set(ids);
  for (let size = 0; size !== held.size;) {
    size = held.size;
    for (const { id, after } of path.modules) if (after.some((one) => held.has(one))) held.add(id);
  }
  return path.modules
    .filter(({ id }) => held.has(id) && !ids.includes(id))
    .flatMap(({ id }) => (modules.get(id)?.steps ?? []).map(({ step }) => step.id));
}

const SERBIAN = new Intl.ListFormat("sr-Latn", { type: "conjunction" });
const ENGLISH = new Intl.ListFormat("en", { type: "conjunction" });

/** Quoted, with the last two joined by a word. */
export const listed = (texts: readonly Text[]): Text => ({
  sr: SERBIAN.format(texts.map(({ sr }) => `„${sr}“`)),
  en: ENGLISH.format(texts.map(({ en }) => `“${en}”`)),
});
