import type { Page } from "@playwright/test";
import type { Screen } from "./screens";

/** What became of a form that was not taken. */
export const REFUSAL = "main [role=alert], main [aria-invalid=true]";

/** Sends the form that holds `field`, as it stands but for the given values, past every script. */
export function sending(
  field: string,
  values: Readonly<Record<string, string>> = {},
  shows = REFUSAL,
): Pick<Screen, "then" | "shows"> {
  const submit = (page: Page) =>
    page.evaluate(
      ([selector, given]) => {
        const form = document.querySelector(selector)?.closest("form");
        if (!form) throw new Error(`No form holds ${selector}`);
        for (const [name, value] of Object.entries(given)) {
          const control = form.querySelector(`[name="${name}"]`);
          if (
            control instanceof HTMLInputElement ||
            control instanceof HTMLTextAreaElement ||
            control instanceof HTMLSelectElement
          )
            control.value = value;
        }
        form.submit();
      },
      [field, values] as const,
    );
  return {
    shows,
    then: async (page) => {
      await Promise.all([page.waitForEvent("domcontentloaded"), submit(page)]);
    },
  };
}
