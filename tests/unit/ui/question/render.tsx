import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { RawIntlProvider } from "react-intl";
import type { Locale } from "~/domain/text";
import { en } from "~/i18n/en";
import { makeIntl } from "~/i18n/intl";
import { sr } from "~/i18n/sr";

/** The HTML that a browser without scripts gets. A message without its text fails the test. */
export function render(element: ReactNode, locale: Locale = "sr"): string {
  const intl = makeIntl(locale, locale === "sr" ? sr : en);
  const html = renderToStaticMarkup(<RawIntlProvider value={intl}>{element}</RawIntlProvider>);
  const bare = /\b(?:lesson|practice|common)\.\w+/.exec(html);
  if (bare) throw new Error(`No text for ${bare[0]}`);
  return html;
}

/** A form control as a browser would send it. */
export interface Control {
  readonly name: string;
  readonly value: string;
  readonly chosen: boolean;
}

/** Radios, checkboxes, hidden and text inputs in the order of the page. */
export function inputs(html: string): readonly Control[] {
  return [...html.matchAll(/<input\b[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, "name"),
    value: attribute(tag, "value"),
    chosen: / checked=""/.test(tag),
  }));
}

/** Each select with its options; `chosen` marks the selected one. */
export function selects(html: string): readonly {
  readonly name: string;
  readonly values: readonly string[];
  readonly chosen: string;
}[] {
  return [...html.matchAll(/<select\b[\s\S]*?<\/select>/g)].map(([select]) => {
    const options = [...select.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag);
    const chosen = options.find((tag) => tag.includes('selected=""')) ?? "";
    return {
      name: attribute(select, "name"),
      values: options.map((tag) => attribute(tag, "value")),
      chosen: attribute(chosen, "value"),
    };
  });
}

/** The words on the page, without tags. */
export function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}
