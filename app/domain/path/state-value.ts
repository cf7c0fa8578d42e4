import type { StateValue } from "xstate";

export type ModuleState = "locked" | "open" | "provisional" | "mastered";

/** The state of a module's region. */
export function regionOf(value: StateValue, module: string): ModuleState {
  const region = child(value, module);
  if (region === "mastered" || region === "locked") return region;
  return child(region, "provisional") === undefined ? "open" : "provisional";
}

/** The step at which an open or provisional module stands, and what is active inside it. */
export function activeStep(
  value: StateValue,
  module: string,
): { readonly id: string | null; readonly inside: StateValue | undefined } | null {
  const region = child(value, module);
  const provisional = child(region, "provisional");
  if (provisional !== undefined) return { id: null, inside: provisional };
  const open = child(region, "open");
  if (typeof open === "string") return { id: open, inside: undefined };
  const [entry] = Object.entries(open ?? {});
  return entry ? { id: entry[0], inside: entry[1] } : null;
}

/** What is active inside a state: a name, a nested value, or nothing. */
export function child(value: StateValue | undefined, id: string): StateValue | undefined {
  return typeof value === "object" && Object.hasOwn(value, id) ? value[id] : undefined;
}
