import { isMap, type Document } from "yaml";
import { circlesOf } from "~/domain/path/verify/circles";
import type { Text } from "~/domain/text";
import { moduleList } from "./path-tree";
import { entriesOf, textOf, wordOf, wordsOf } from "./read-value";
import { REFUSALS } from "./refusals";

/** Why a module may not wait for these: for itself, for one that is not there, or in a circle. */
export function circleBy(
  document: Document,
  id: string,
  after: readonly string[],
  title?: Text,
): Text | null {
  if (after.includes(id)) return REFUSALS.afterItself;
  const modules = modulesIn(document).filter((module) => module.id !== id);
  const known = new Map(modules.map((module) => [module.id, module]));
  if (after.some((one) => !known.has(one))) return REFUSALS.unknownModule;
  const waits = new Map(modules.map((module) => [module.id, module.after]));
  const own = modulesIn(document).find((module) => module.id === id)?.title;
  const circle = circlesOf(new Map([[id, after], ...waits])).find((one) => one.includes(id));
  if (!circle) return null;
  const named = (one: string): Text =>
    (one === id ? (title ?? own) : known.get(one)?.title) ?? { sr: one, en: one };
  return REFUSALS.circle([...circle, id].map(named));
}

function modulesIn(document: Document) {
  return moduleList(document).items.flatMap((entry) => {
    if (!isMap(entry)) return [];
    const { id, title, after } = entriesOf(entry.toJS(document));
    return [{ id: wordOf(id), title: textOf(title), after: wordsOf(after) }];
  });
}
