/**
 * What authors may use besides Markdown, and where it may stand.
 *
 * - `part`: starts a part; self-closing, top level
 * - `island`: an interactive block; self-closing, top level
 * - `block`: static HTML around Markdown; anywhere a paragraph may stand
 * - `dialogue`: a block that holds only lines
 * - `media`: a picture, sound, film or file of the library; self-closing, where a paragraph may stand
 * - `line`: one spoken line; in a dialogue only
 * - `only`: text and islands for some readers; around them, top level
 * - `term`: words of a sentence
 * - `element`: one of the few HTML elements allowed, without any property
 */
export type ComponentRole =
  "part" | "island" | "block" | "media" | "dialogue" | "line" | "only" | "term" | "element";

export const ISLAND_NAMES = [
  "Question",
  "Recall",
  "Checklist",
  "Reflection",
  "IfThenPlan",
  "Concentration",
  "SelfAssessment",
  "PracticeAccount",
  "Transcript",
  "Tool",
] as const;

export const STATIC_NAMES = [
  "Part",
  "Callout",
  "KeyFact",
  "Example",
  "Dialogue",
  "Line",
  "Only",
  "Term",
  "Source",
  "Reveal",
  "Figure",
  "Video",
  "Audio",
  "Attachment",
] as const;

export const ELEMENT_NAMES = ["br", "kbd", "sub", "sup"] as const;

export type ComponentName = (typeof ISLAND_NAMES)[number] | (typeof STATIC_NAMES)[number];
export type ElementName = (typeof ELEMENT_NAMES)[number];

const STATIC_ROLES: Readonly<Record<(typeof STATIC_NAMES)[number], ComponentRole>> = {
  Part: "part",
  Callout: "block",
  KeyFact: "block",
  Example: "block",
  Dialogue: "dialogue",
  Line: "line",
  Only: "only",
  Term: "term",
  Source: "block",
  Reveal: "block",
  Figure: "media",
  Video: "media",
  Audio: "media",
  Attachment: "media",
};

/** Islands without which a lesson may still be finished, unless the author says otherwise. */
export const OPTIONAL_ISLANDS: ReadonlySet<string> = new Set([
  "Reflection",
  "Checklist",
  "Concentration",
  "Tool",
]);

/** Whole names only: no dots, no prototype. */
const ROLES: ReadonlyMap<string, ComponentRole> = new Map<string, ComponentRole>([
  ...ISLAND_NAMES.map((name): [string, ComponentRole] => [name, "island"]),
  ...STATIC_NAMES.map((name): [string, ComponentRole] => [name, STATIC_ROLES[name]]),
  ...ELEMENT_NAMES.map((name): [string, ComponentRole] => [name, "element"]),
]);

/** The role of a component by its exact name, or nothing when there is none. */
export function componentRole(name: string): ComponentRole | undefined {
  return ROLES.get(name);
}

export function isComponentName(name: string): name is ComponentName {
  return ROLES.has(name) && ROLES.get(name) !== "element";
}

const ELEMENTS: ReadonlySet<string> = new Set(ELEMENT_NAMES);

export function isElementName(name: string): name is ElementName {
  return ELEMENTS.has(name);
}
