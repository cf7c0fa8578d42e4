import type { PathDefinition, TestOutRules } from "~/domain/path/definition";
import { VARIANTS } from "~/domain/path/definition";
import { freeModuleId } from "~/domain/path/edit/free-id";
import type { PathOperation } from "~/domain/path/edit/operation";
import type { Text } from "~/domain/text";
import { FormValues, NotANumber } from "./form-values";
import { newStep } from "./new-step";
import type { PathLibrary } from "./path-editor-view";
import { stepFromForm } from "./step-from-form";

export type PathForm =
  | { readonly ok: true; readonly operation: PathOperation }
  | { readonly ok: false; readonly reason: Text };

const SAY = {
  number: {
    sr: "U polje za broj upišite ceo broj, na primer 10.",
    en: "Write a whole number where a number is asked for, for example 10.",
  },
  unknown: {
    sr: "Izaberite šta dodajete ili menjate.",
    en: "Choose what you add or change.",
  },
};

/**
 * The operation that a form of the path editor asks for. The same forms are read in the browser and,
 * without JavaScript, on the server.
 */
export function readPathForm(form: FormData, path: PathDefinition, library: PathLibrary): PathForm {
  try {
    const operation = operationIn(new FormValues(form), path, library);
    return operation ? { ok: true, operation } : { ok: false, reason: SAY.unknown };
  } catch (error) {
    if (error instanceof NotANumber) return { ok: false, reason: SAY.number };
    throw error;
  }
}

function operationIn(
  form: FormValues,
  path: PathDefinition,
  library: PathLibrary,
): PathOperation | null {
  const module = form.word("module");
  const step = form.word("step");
  switch (form.word("op")) {
    case "set-title":
      return { op: "set-title", title: form.text("title") };
    case "set-requires":
      return { op: "set-requires", requires: requirements(form, path) };
    case "set-diagnostic":
      return { op: "set-diagnostic", rules: diagnostic(form) };
    case "set-certificate":
      return { op: "set-certificate", rules: certificate(form) };
    case "add-module":
      return { op: "add-module", module: newModule(form, path) };
    case "remove-module":
      return { op: "remove-module", module };
    case "move-module":
      return { op: "move-module", module, to: form.number("to") };
    case "rename-module":
      return { op: "rename-module", module, title: form.text("title") };
    case "set-after":
      return { op: "set-after", module, after: form.words("after") };
    case "set-test-out":
      return { op: "set-test-out", module, rules: testOut(form) };
    case "add-step": {
      const added = newStep(form.word("what"), module, path, library);
      return added && { op: "add-step", module, step: added };
    }
    case "remove-step":
      return { op: "remove-step", step };
    case "move-step":
      return moveStep(form, step);
    case "set-step":
      return setStep(form, step, path);
    default:
      return null;
  }
}

/** Where to: a module and a place in it, as `m01/2`. */
function moveStep(form: FormValues, step: string): PathOperation | null {
  const [module = "", place = ""] = form.word("place").split("/");
  return /^\d+$/.test(place) ? { op: "move-step", step, module, to: Number(place) } : null;
}

function setStep(form: FormValues, id: string, { modules }: PathDefinition): PathOperation | null {
  const before = modules.flatMap(({ steps }) => steps).find((one) => one.id === id);
  return before ? { op: "set-step", step: stepFromForm(form, before) } : null;
}

/** A requirement up to a step, which only the source text can say, stays as it is. */
function requirements(form: FormValues, { requires = [] }: PathDefinition) {
  return form
    .words("requires")
    .map((path) => requires.find((one) => one.path === path) ?? { path });
}

function newModule(form: FormValues, path: PathDefinition) {
  const last = path.modules.at(-1);
  return {
    id: freeModuleId(path),
    title: form.text("title"),
    after: form.has("follows") && last ? [last.id] : [],
    steps: [],
  };
}

function diagnostic(form: FormValues) {
  if (!form.has("on")) return null;
  const bands = form.words("band").flatMap((index) => {
    const variant = VARIANTS.find((one) => one === form.word(`variant-${index}`));
    if (!variant) return [];
    const below = form.numberOrNone(`below-${index}`);
    return [
      {
        ...(below !== undefined && { below }),
        variant,
        ...(form.has(`testOut-${index}`) && { testOut: true }),
      },
    ];
  });
  return { itemsPerModule: form.number("items"), bands };
}

const certificate = (form: FormValues) =>
  form.has("on") ? { validMonths: form.number("months"), renew: form.word("renew") } : null;

const testOut = (form: FormValues): TestOutRules | null =>
  form.has("on")
    ? {
        items: form.number("items"),
        right: form.number("right"),
        everyDays: form.number("everyDays"),
        keep: form.words("keep"),
      }
    : null;
