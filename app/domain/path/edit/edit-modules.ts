import { isMap, type Document, type YAMLMap } from "yaml";
import type { ModuleDefinition } from "~/domain/path/definition";
import { RESERVED } from "~/domain/path/sitting";
import type { Text } from "~/domain/text";
import { circleBy } from "./module-circle";
import type { PathOperation } from "./operation";
import { findModule, idsIn, insertAt, moduleList, type FoundEntry } from "./path-tree";
import { REFUSALS } from "./refusals";
import { partOf } from "./source-text";
import { writeValue } from "./write-value";

type ModuleOperation = Extract<PathOperation, { readonly op: `${string}-module` }> | AfterRules;
type AfterRules = Extract<PathOperation, { readonly op: "set-after" | "set-test-out" }>;

/** Changes a module of the tree, or says why it may not. */
export function moduleEdit(document: Document, operation: ModuleOperation): Text | null {
  if (operation.op === "add-module") return addModule(document, operation.module, operation.to);
  const found = findModule(document, operation.module);
  if (!found) return REFUSALS.unknownModule;
  switch (operation.op) {
    case "remove-module":
      return removeModule(document, operation.module, found);
    case "move-module":
      found.list.items.splice(found.index, 1);
      insertAt(found.list, found.entry, operation.to);
      return null;
    case "rename-module":
      writeValue(document, found.entry, "title", operation.title);
      return null;
    case "set-after":
      return setAfter(document, operation.module, operation.after, found.entry);
    case "set-test-out":
      setTestOut(document, found.entry, operation.rules);
      return null;
  }
}

function addModule(document: Document, module: ModuleDefinition, to?: number): Text | null {
  const list = moduleList(document);
  const own = [module.id, ...module.steps.map(({ id }) => id)];
  const taken = [...RESERVED, ...idsIn(document)];
  const twice = own.find((id, index) => taken.includes(id) || own.indexOf(id) < index);
  if (twice !== undefined) return REFUSALS.idTaken(twice);
  const circle = circleBy(document, module.id, module.after, module.title);
  if (circle) return circle;
  const { id, title, after, testOut, steps } = module;
  const ordered = { id, title, after, ...(testOut && { testOut }), steps };
  insertAt(list, partOf(document, ordered), to ?? list.items.length);
  return null;
}

/** Those that waited for it wait for what it waited for, so that the order of the others stays. */
function removeModule(document: Document, id: string, { list, index, entry }: FoundEntry) {
  if (list.items.length === 1) return REFUSALS.lastModule;
  const before = afterOf(entry);
  list.items.splice(index, 1);
  for (const other of list.items) {
    if (!isMap(other) || !afterOf(other).includes(id)) continue;
    const after = afterOf(other).flatMap((one) => (one === id ? before : [one]));
    writeValue(document, other, "after", [...new Set(after)]);
  }
  return null;
}

function setAfter(document: Document, id: string, after: readonly string[], entry: YAMLMap) {
  const circle = circleBy(document, id, after);
  if (circle) return circle;
  writeValue(document, entry, "after", [...new Set(after)]);
  return null;
}

/** Stands before the steps, as in our files. */
function setTestOut(document: Document, entry: YAMLMap, rules: unknown): void {
  if (rules === null || entry.has("testOut")) {
    writeValue(document, entry, "testOut", rules);
    return;
  }
  const steps = entry.items.findIndex(({ key }) => String(key) === "steps");
  const pair = document.createPair("testOut", partOf(document, rules));
  entry.items.splice(steps < 0 ? entry.items.length : steps, 0, pair);
}

export function afterOf(entry: YAMLMap): readonly string[] {
  const after: unknown = entry.toJSON();
  const list = typeof after === "object" && after !== null && "after" in after ? after.after : [];
  return Array.isArray(list) ? list.map(String) : [];
}
