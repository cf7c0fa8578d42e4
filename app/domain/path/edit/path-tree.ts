import { isMap, isSeq, YAMLSeq, type Document, type YAMLMap } from "yaml";

/** A step's entry with the list it stands in. */
export interface FoundEntry {
  readonly list: YAMLSeq;
  readonly index: number;
  readonly entry: YAMLMap;
}

export interface FoundStep extends FoundEntry {
  readonly module: YAMLMap;
}

/** The list of modules; made where there is none. */
export function moduleList(document: Document): YAMLSeq {
  const root = document.contents;
  if (!isMap(root)) return new YAMLSeq();
  return listUnder(root, "modules");
}

export function stepList(module: YAMLMap): YAMLSeq {
  return listUnder(module, "steps");
}

function listUnder(map: YAMLMap, key: string): YAMLSeq {
  const found = map.get(key, true);
  if (isSeq(found)) return found;
  const made = new YAMLSeq();
  map.set(key, made);
  return made;
}

export function findModule(document: Document, id: string): FoundEntry | null {
  return findEntry(moduleList(document), id);
}

export function findStep(document: Document, id: string): FoundStep | null {
  for (const module of moduleList(document).items) {
    if (!isMap(module)) continue;
    const found = findEntry(stepList(module), id);
    if (found) return { ...found, module };
  }
  return null;
}

function findEntry(list: YAMLSeq, id: string): FoundEntry | null {
  const index = list.items.findIndex((one) => isMap(one) && idOf(one) === id);
  const entry = list.items[index];
  return isMap(entry) ? { list, index, entry } : null;
}

const idOf = (entry: YAMLMap): string => String(entry.get("id") ?? "");

/** Every id that modules and steps of the path bear. */
export function idsIn(document: Document): readonly string[] {
  return moduleList(document).items.flatMap((module) =>
    isMap(module)
      ? [idOf(module), ...stepList(module).items.flatMap((one) => (isMap(one) ? [idOf(one)] : []))]
      : [],
  );
}

/** Puts an entry into a list; a list written on one line is opened for it. */
export function insertAt(list: YAMLSeq, entry: unknown, to: number): void {
  list.flow = false;
  list.items.splice(Math.max(0, Math.min(to, list.items.length)), 0, entry);
}
