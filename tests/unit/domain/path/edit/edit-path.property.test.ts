import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { PathDefinition, StepDefinition } from "~/domain/path/definition";
import { editPath } from "~/domain/path/edit/edit-path";
import { freeId, freeModuleId } from "~/domain/path/edit/free-id";
import type { PathOperation } from "~/domain/path/edit/operation";
import { placesInPath } from "~/domain/path/edit/place-in-path";
import { sketchPath } from "~/domain/path/edit/sketch";
import { parsePath } from "~/domain/path/schema";

const TEXT = readFileSync("content/paths/relationships-and-empathy.yaml", "utf8");

/** Words that YAML could take for something else. */
const words = fc.constantFrom(
  "Uvod",
  "a: b",
  "# nije komentar",
  "yes",
  "12",
  "„navod“ – 20/80",
  "'",
  '"',
  "👍",
  "- x",
);
const text = fc.record({ sr: words, en: words });
const nat = fc.nat({ max: 12 });

/** An operation chosen by numbers, upon whatever the path holds then. */
const choice = fc.record({
  op: fc.constantFrom(
    "set-title",
    "set-certificate",
    "set-diagnostic",
    "set-requires",
    "add-module",
    "remove-module",
    "move-module",
    "rename-module",
    "set-after",
    "set-test-out",
    "add-step",
    "remove-step",
    "move-step",
    "set-step",
  ),
  one: nat,
  other: nat,
  to: nat,
  title: text,
  off: fc.boolean(),
});

type Choice = typeof choice extends fc.Arbitrary<infer Value> ? Value : never;

const pick = <Value>(list: readonly Value[], number: number): Value | undefined =>
  list.length === 0 ? undefined : list[number % list.length];

function operationOf(path: PathDefinition, chosen: Choice): PathOperation {
  const { one, other, to, title, off } = chosen;
  const module = pick(path.modules, one)?.id ?? "none";
  const steps = path.modules.flatMap((each) => each.steps);
  const step = pick(steps, other);
  switch (chosen.op) {
    case "set-title":
      return { op: "set-title", title };
    case "set-certificate":
      return {
        op: "set-certificate",
        rules: off ? null : { validMonths: 12, renew: step?.id ?? "x" },
      };
    case "set-diagnostic":
      return {
        op: "set-diagnostic",
        rules: off ? null : { itemsPerModule: 3, bands: [{ variant: "standard" }] },
      };
    case "set-requires":
      return { op: "set-requires", requires: off ? [] : [{ path: "kam-foundations" }] };
    case "add-module":
      return {
        op: "add-module",
        to,
        module: { id: freeModuleId(path), title, after: off ? [] : [module], steps: [] },
      };
    case "remove-module":
      return { op: "remove-module", module };
    case "move-module":
      return { op: "move-module", module, to };
    case "rename-module":
      return { op: "rename-module", module, title };
    case "set-after":
      return { op: "set-after", module, after: [pick(path.modules, other)?.id ?? module] };
    case "set-test-out":
      return {
        op: "set-test-out",
        module,
        rules: off ? null : { items: 6, right: 5, everyDays: 30, keep: [] },
      };
    case "add-step":
      return { op: "add-step", module, step: newStep(path, other), ...(off ? {} : { to }) };
    case "remove-step":
      return { op: "remove-step", step: step?.id ?? "none" };
    case "move-step":
      return { op: "move-step", step: step?.id ?? "none", module, to };
    case "set-step":
      return { op: "set-step", step: changed(step, to) };
  }
}

const newStep = (path: PathDefinition, number: number): StepDefinition =>
  number % 2 === 0
    ? { id: freeId(path, "new-lesson"), lesson: "three-kinds-of-empathy", minutes: 10 }
    : {
        id: freeId(path, "new-check"),
        quiz: {
          draw: [{ lessons: ["three-kinds-of-empathy"], items: 4 }],
          pass: { right: 3 },
          coolDownHours: 0,
        },
      };

function changed(step: StepDefinition | undefined, number: number): StepDefinition {
  if (!step) return { id: "none", lesson: "x", minutes: 1 };
  if ("quiz" in step)
    return {
      ...step,
      quiz: { ...step.quiz, coolDownHours: number, pass: { percent: number + 1 } },
    };
  return { ...step, minutes: number + 1 };
}

function after(before: string, chosen: Choice): string {
  const path = sketchPath(before);
  if (!path) throw new Error("The text can no longer be read");
  const result = editPath(before, operationOf(path, chosen));
  return result.ok ? result.text : before;
}

test.prop([fc.array(choice, { maxLength: 12 })], { numRuns: 60 })(
  "any operations give a path that reads, or is refused with places; never a broken file",
  (choices) => {
    const result = choices.reduce(after, TEXT);
    const parsed = parsePath(result);
    if (parsed.ok) expect(sketchPath(result)).toEqual({ ...parsed.path });
    else {
      const lines = result.split("\n").length;
      for (const { line } of parsed.problems) expect(line <= lines && line >= 1).toBe(true);
    }
    const ids = sketchPath(result)?.modules.flatMap(({ id, steps }) => [
      id,
      ...steps.map((s) => s.id),
    ]);
    expect(new Set(ids).size).toBe(ids?.length);
  },
);

/** What takes an operation back, by what the path was before it. */
function inverseOf(path: PathDefinition, operation: PathOperation): PathOperation | null {
  const home = (id: string) => {
    const module = path.modules.find(({ steps }) => steps.some((step) => step.id === id));
    const to = module?.steps.findIndex((step) => step.id === id) ?? -1;
    return module ? { module, to, step: module.steps[to] } : null;
  };
  const placeOf = (id: string) => path.modules.findIndex((module) => module.id === id);
  switch (operation.op) {
    case "set-title":
      return { op: "set-title", title: path.title };
    case "set-certificate":
      return { op: "set-certificate", rules: path.certificate ?? null };
    case "set-diagnostic":
      return { op: "set-diagnostic", rules: path.diagnostic ?? null };
    case "set-requires":
      return { op: "set-requires", requires: path.requires ?? [] };
    case "add-module":
      return { op: "remove-module", module: operation.module.id };
    case "move-module":
      return { op: "move-module", module: operation.module, to: placeOf(operation.module) };
    case "rename-module":
      return {
        ...operation,
        title: path.modules[placeOf(operation.module)]?.title ?? { sr: "", en: "" },
      };
    case "set-after":
      return { ...operation, after: path.modules[placeOf(operation.module)]?.after ?? [] };
    case "set-test-out":
      return { ...operation, rules: path.modules[placeOf(operation.module)]?.testOut ?? null };
    case "add-step":
      return { op: "remove-step", step: operation.step.id };
    case "move-step": {
      const found = home(operation.step);
      const kept = found?.module.testOut?.keep.includes(operation.step) === true;
      if (!found || (kept && found.module.id !== operation.module)) return null;
      return { op: "move-step", step: operation.step, module: found.module.id, to: found.to };
    }
    case "remove-step": {
      const found = home(operation.step);
      if (!found?.step || found.module.testOut?.keep.includes(operation.step)) return null;
      return { op: "add-step", module: found.module.id, step: found.step, to: found.to };
    }
    case "set-step": {
      const found = home(operation.step.id);
      return found?.step ? { op: "set-step", step: found.step } : null;
    }
    case "remove-module":
      return null;
  }
}

test.prop([fc.array(choice, { maxLength: 4 }), choice], { numRuns: 60 })(
  "an operation and its inverse give the same definition",
  (choices, last) => {
    const before = choices.reduce(after, TEXT);
    const path = sketchPath(before);
    if (!path) throw new Error("The text can no longer be read");
    const operation = operationOf(path, last);
    const there = editPath(before, operation);
    const inverse = inverseOf(path, operation);
    if (!there.ok || !inverse) return;
    const back = editPath(there.text, inverse);
    expect(back.ok && sketchPath(back.text)).toEqual(path);
  },
);

test.prop([fc.array(choice, { maxLength: 6 })], { numRuns: 20 })(
  "every line of a step is told to be the step's",
  (choices) => {
    const result = choices.reduce(after, TEXT);
    const placeOf = placesInPath(result);
    const lines = result.split("\n");
    for (const module of sketchPath(result)?.modules ?? [])
      for (const { id } of module.steps) {
        const line = lines.findIndex((one) => new RegExp(`id: ${id}(?![\\w-])`).test(one)) + 1;
        expect(placeOf(line)).toEqual({ module: module.id, step: id });
      }
  },
);
