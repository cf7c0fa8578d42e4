import { isMap, isSeq, YAMLMap, type Document, type YAMLSeq } from "yaml";
import type { StepDefinition } from "~/domain/path/definition";
import { RESERVED } from "~/domain/path/sitting";
import type { Text } from "~/domain/text";
import type { PathOperation } from "./operation";
import { findModule, findStep, idsIn, insertAt, stepList, type FoundStep } from "./path-tree";
import { REFUSALS } from "./refusals";
import { partOf } from "./source-text";
import { writeEntries } from "./write-value";

type StepOperation = Extract<PathOperation, { readonly op: `${string}-step` }>;

/** Changes a step of the tree, or says why it may not. */
export function stepEdit(document: Document, operation: StepOperation): Text | null {
  if (operation.op === "add-step") return addStep(document, operation);
  const id = operation.op === "set-step" ? operation.step.id : operation.step;
  const found = findStep(document, id);
  if (!found) return REFUSALS.unknownStep;
  switch (operation.op) {
    case "remove-step":
      found.list.items.splice(found.index, 1);
      forget(found.module, id);
      return null;
    case "move-step":
      return moveStep(document, operation, found);
    case "set-step":
      if (!hasKindOf(found.entry, operation.step)) return REFUSALS.otherKind;
      writeEntries(document, found.entry, { ...operation.step });
      return null;
  }
}

function addStep(
  document: Document,
  { module, step, to }: Extract<StepOperation, { readonly op: "add-step" }>,
): Text | null {
  const found = findModule(document, module);
  if (!found) return REFUSALS.unknownModule;
  if ([...RESERVED, ...idsIn(document)].includes(step.id)) return REFUSALS.idTaken(step.id);
  const list = stepList(found.entry);
  const part = partOf(document, step);
  if (!isMap(part)) return REFUSALS.unreadable;
  part.flow = false;
  const end = list.items.length - (isGate(list.items.at(-1)) && !isGate(part) ? 1 : 0);
  const place = to ?? end;
  if (!gateStaysLast(list, part, place)) return REFUSALS.gateLast;
  insertAt(list, part, place);
  return null;
}

function moveStep(
  document: Document,
  { step, module, to }: Extract<StepOperation, { readonly op: "move-step" }>,
  { list: from, index, entry, module: home }: FoundStep,
): Text | null {
  const target = findModule(document, module);
  if (!target) return REFUSALS.unknownModule;
  const list = stepList(target.entry);
  from.items.splice(index, 1);
  if (!gateStaysLast(list, entry, to)) {
    from.items.splice(index, 0, entry);
    return REFUSALS.gateLast;
  }
  insertAt(list, entry, to);
  if (home !== target.entry) forget(home, step);
  return null;
}

/** A module that lost a step does not keep it for whoever shows that they know the module. */
function forget(module: YAMLMap, step: string): void {
  const testOut = module.get("testOut", true);
  const keep = isMap(testOut) ? testOut.get("keep", true) : null;
  if (!isSeq(keep)) return;
  const index = keep.items.findIndex((one) => String(one) === step);
  if (index >= 0) keep.items.splice(index, 1);
}

const isGate = (entry: unknown): boolean => isMap(entry) && entry.has("assignment");

/** Whether, with the entry put there, field work is still the last step. */
function gateStaysLast({ items }: YAMLSeq, entry: YAMLMap, to: number): boolean {
  const place = Math.max(0, Math.min(to, items.length));
  if (isGate(entry) && place < items.length) return false;
  return !items.slice(0, place).some(isGate);
}

const KINDS = ["lesson", "quiz", "roleplay", "tool", "assignment"] as const;

const hasKindOf = (entry: YAMLMap, step: StepDefinition): boolean =>
  KINDS.every((kind) => entry.has(kind) === kind in step);
