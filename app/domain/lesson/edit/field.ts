import type { Text } from "~/domain/text";

/** How a property is filled in. */
export type FieldKind =
  /** One line, or several, of at most `limit` characters. */
  | { readonly kind: "line" | "text"; readonly limit: number }
  | { readonly kind: "slug" }
  | { readonly kind: "address" }
  | { readonly kind: "choice"; readonly options: readonly Choice[] }
  /** One text to a line. */
  | { readonly kind: "list"; readonly limit: number; readonly most: number }
  /** Of this lesson: ids separated by spaces, or one. */
  | { readonly kind: "objectives" | "objective" }
  | { readonly kind: "question" }
  | { readonly kind: "questions"; readonly most: number }
  | { readonly kind: "term" }
  | { readonly kind: "variants" }
  /** Whether the block must be done; writes `optional` or `required`. */
  | { readonly kind: "duty" }
  | { readonly kind: "areas"; readonly most: number }
  | { readonly kind: "lines"; readonly least: number; readonly most: number };

export interface Choice {
  readonly value: string;
  readonly label: Text;
}

/** One field of a component's form. */
export type ComponentField = FieldKind & {
  /** The property it writes. */
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly optional?: boolean;
};

export const t = (sr: string, en: string): Text => ({ sr, en });

/** Makers of fields, one for each kind. */
export const field = {
  line: (name: string, label: Text, limit: number) => ({ kind: "line", name, label, limit }),
  text: (name: string, label: Text, limit: number) => ({ kind: "text", name, label, limit }),
  address: (name: string, label: Text) => ({
    kind: "address",
    name,
    label,
    hint: t("Počinje sa https://", "Begins with https://"),
  }),
  choice: (name: string, label: Text, options: readonly Choice[]) => ({
    kind: "choice",
    name,
    label,
    options,
  }),
  list: (name: string, label: Text, limit: number, most: number) => ({
    kind: "list",
    name,
    label,
    limit,
    most,
  }),
  objectives: (name: string, label: Text) => ({ kind: "objectives", name, label }),
  objective: (name: string, label: Text, hint: Text) => ({ kind: "objective", name, label, hint }),
  question: (name: string, label: Text) => ({ kind: "question", name, label }),
  questions: (name: string, label: Text, most: number) => ({
    kind: "questions",
    name,
    label,
    most,
  }),
  term: (name: string, label: Text) => ({ kind: "term", name, label }),
  variants: (name: string, label: Text) => ({ kind: "variants", name, label }),
  areas: (name: string, label: Text, most: number) => ({ kind: "areas", name, label, most }),
  lines: (name: string, label: Text, least: number, most: number) => ({
    kind: "lines",
    name,
    label,
    least,
    most,
  }),
} as const satisfies Record<string, (...args: never[]) => ComponentField>;

/** A field that may stay empty. */
export function optional<Field extends ComponentField>(one: Field) {
  return { ...one, optional: true } as const;
}

/** The id of an interactive block: the same in both languages, never shown to learners. */
export const ISLAND_ID = {
  kind: "slug",
  name: "id",
  label: t("Oznaka bloka", "Id of the block"),
  hint: t(
    "Mala slova, cifre i crtice; ista u oba jezika. Ne menjajte je posle objavljivanja: po njoj se čuvaju odgovori.",
    "Lower-case letters, digits and hyphens; the same in both languages. Keep it once published: answers are kept by it.",
  ),
} as const satisfies ComponentField;

export const DUTY = {
  kind: "duty",
  name: "optional",
  label: t("Da li se mora uraditi", "Must it be done"),
  optional: true,
} as const satisfies ComponentField;
