import type { IslandForm } from "./island-view";

/** The message that belongs to this control, if it is the one that must be mended. */
export function fieldError(form: IslandForm, field: string): string | undefined {
  return form.error?.field === field ? form.error.message : undefined;
}
