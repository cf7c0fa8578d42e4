import type { ComponentName } from "~/domain/lesson/components";
import type { Literal } from "~/domain/lesson/literal";
import type { TextRange } from "./text-edit";

/** One property of a tag as it is written. */
export interface TagProperty extends TextRange {
  readonly name: string;
  /** Null when it is more than a plain value; it then stays as it is written. */
  readonly read: { readonly value: Literal } | null;
}

/** One tag of a component of ours in a lesson's text. */
export interface Tag extends TextRange {
  readonly name: ComponentName;
  /** `single`: `<Part … />`; `open` and `close` stand around what they hold. */
  readonly kind: "single" | "open" | "close";
  readonly properties: readonly TagProperty[];
}

/** The values of a tag's properties that can be read, by name. */
export function tagValues({ properties }: Tag): Readonly<Record<string, Literal>> {
  return Object.fromEntries(
    properties.flatMap(({ name, read }) => (read ? [[name, read.value]] : [])),
  );
}

/** A property's text; empty when it is none. */
export function textProperty(tag: Tag, name: string): string {
  const value = tag.properties.find((one) => one.name === name)?.read?.value;
  return typeof value === "string" ? value : "";
}
