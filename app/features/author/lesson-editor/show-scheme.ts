import type { Scheme } from "./preview-settings";

/** Media queries that were asked about before, as they were written. */
const written = new WeakMap<MediaList, string>();

/** Lets a page look light or dark whatever the system prefers: its own rules are switched. */
export function showScheme(page: Document, scheme: Scheme): void {
  page.documentElement.style.colorScheme = scheme;
  for (const sheet of page.styleSheets) switchRules(sheet.cssRules, scheme);
}

function switchRules(rules: CSSRuleList, scheme: Scheme): void {
  for (const rule of rules) {
    if ("media" in rule && isMediaList(rule.media)) switchMedia(rule.media, scheme);
    if ("cssRules" in rule && isRuleList(rule.cssRules)) switchRules(rule.cssRules, scheme);
  }
}

function switchMedia(media: MediaList, scheme: Scheme): void {
  const text = written.get(media) ?? media.mediaText;
  const asked = /prefers-color-scheme:\s*(light|dark)/.exec(text)?.[1];
  if (asked === undefined) return;
  written.set(media, text);
  media.mediaText = asked === scheme ? "screen" : "not all";
}

/** Objects of another window are of its own classes. */
function isMediaList(value: unknown): value is MediaList {
  return typeof value === "object" && value !== null && "mediaText" in value;
}

function isRuleList(value: unknown): value is CSSRuleList {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
