import type { ComponentName } from "~/domain/lesson/components";
import type { Literal } from "~/domain/lesson/literal";
import { encodeReferences } from "./character-references";
import { writeLiteralText } from "./literal-text";
import type { Tag } from "./tag";

/** New values by property; null takes a property away, what is not named stays as it is written. */
export type PropertyChanges = Readonly<Record<string, Literal | null>>;

/** A property as authors write it. */
export function writeProperty(name: string, value: Literal): string {
  if (typeof value === "string") return `${name}="${encodeReferences(value)}"`;
  return `${name}={${writeLiteralText(value)}}`;
}

/** A new tag; without a property when its value is null. */
export function writeTag(
  name: ComponentName,
  kind: "single" | "open",
  values: PropertyChanges,
): string {
  const properties = Object.entries(values).flatMap(([property, value]) =>
    value === null ? [] : [` ${writeProperty(property, value)}`],
  );
  return `<${name}${properties.join("")}${kind === "single" ? " />" : ">"}`;
}

/** A tag of the text with some properties changed; every other character of it stays. */
export function rewriteTag(text: string, tag: Tag, changes: PropertyChanges): string {
  let at = tag.from;
  let written = "";
  for (const { name, from, to, read } of tag.properties) {
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
    const kept = change === undefined || (read !== null && sameLiteral(read.value, change));
    if (kept) written += text.slice(at, to);
    else if (change !== null) written += text.slice(at, from) + writeProperty(name, change);
    at = to;
  }
  const known = new Set(tag.properties.map(({ name }) => name));
  const added = Object.entries(changes).flatMap(([name, value]) =>
    known.has(name) || value === null ? [] : [` ${writeProperty(name, value)}`],
  );
  return (
    written + head(text, tag, at) + added.join("") + text.slice(Math.max(at, headEnd(tag)), tag.to)
  );
}

/** The name of a tag without any property, which has not been written yet. */
function head(text: string, tag: Tag, at: number): string {
  return at === tag.from ? text.slice(at, headEnd(tag)) : "";
}

const headEnd = ({ from, name }: Tag) => from + 1 + name.length;

const sameLiteral = (a: Literal, b: Literal | null) => JSON.stringify(a) === JSON.stringify(b);
