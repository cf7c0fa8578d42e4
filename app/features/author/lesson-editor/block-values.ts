import { COMPONENT_FORMS } from "~/domain/lesson/edit/component-fields";
import type { ComponentField } from "~/domain/lesson/edit/field";
import { tagValues, type Tag } from "~/domain/lesson/edit/tag";
import type { PropertyChanges } from "~/domain/lesson/edit/write-tag";
import type { ComponentName } from "~/domain/lesson/components";
import type { Literal } from "~/domain/lesson/literal";

/** What the fields of a form hold, by property. */
export type BlockValues = Readonly<Record<string, Literal | null>>;

/** The fields of a block as it is written; `optional` and `required` are one field. */
export function valuesOf(tag: Tag): BlockValues {
  const values = tagValues(tag);
  const duty =
    values.required === true || values.optional === false
      ? "required"
      : values.optional === true || values.required === false
        ? "optional"
        : null;
  const fields = COMPONENT_FORMS[tag.name].fields;
  return Object.fromEntries(
    fields.map(({ kind, name }) => [name, kind === "duty" ? duty : (values[name] ?? null)]),
  );
}

/** What a form writes into the tag. */
export function changesOf(name: ComponentName, values: BlockValues): PropertyChanges {
  const fields: readonly ComponentField[] = COMPONENT_FORMS[name].fields;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.name] ?? null;
      if (field.kind === "duty") {
        return ["optional", "required"].map((one) => [one, value === one ? true : null]);
      }
      return [[field.name, written(field, value)]];
    }),
  );
}

/** Blank lines of a list and blanks at the edges are nobody's words. */
function written(field: ComponentField, value: Literal | null): Literal | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (field.kind === "list" && Array.isArray(value)) {
    const items = value.map((item) => String(item).trim()).filter((item) => item !== "");
    return items.length === 0 ? null : items;
  }
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/** Properties that are written in a way the form cannot read, and leaves alone. */
export function unreadProperties(tag: Tag): readonly string[] {
  return tag.properties.filter(({ read }) => read === null).map(({ name }) => name);
}
