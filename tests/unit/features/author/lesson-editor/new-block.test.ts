import { describe, expect, it } from "vitest";
import { ISLAND_NAMES, STATIC_NAMES } from "~/domain/lesson/components";
import { unfitProps } from "~/domain/lesson/components.schema";
import { findTags } from "~/domain/lesson/edit/find-tags";
import { tagValues } from "~/domain/lesson/edit/tag";
import { applyEdit } from "~/domain/lesson/edit/text-edit";
import { changesOf, valuesOf } from "~/features/author/lesson-editor/block-values";
import { newBlockEdit, newBlockValues } from "~/features/author/lesson-editor/new-block";

const TEXT = '<Part title="a" />\n\nPasus sa rečju.\n';

describe("a new block", () => {
  it.each([...STATIC_NAMES, ...ISLAND_NAMES])("%s is found where it was put", (name) => {
    const at = TEXT.indexOf("rečju");
    const range = { from: at, to: at + 5 };
    const properties = changesOf(name, newBlockValues(name, [TEXT]));
    const edit = newBlockEdit(name, properties, TEXT, range, "sr");
    const next = applyEdit(TEXT, edit);
    const tags = findTags(next).filter((tag) => tag.from >= edit.from);
    expect(tags[0]?.name).toBe(name);
    expect(tags[0]?.kind === "open" ? tags.at(-1)?.kind : "single").toMatch(/close|single/);
    expect(next.startsWith('<Part title="a" />\n\nPasus sa ')).toBe(true);
    expect(edit.select.from).toBeGreaterThanOrEqual(edit.from);
    expect(edit.select.to).toBeLessThanOrEqual(next.length);
  });
});

describe("the form of a block", () => {
  it("writes whether it must be done as one of two properties, or as none", () => {
    const [tag] = findTags('<Reflection id="a" prompt="b" optional={true} />');
    if (!tag) throw new Error("The tag was not found");
    const values = valuesOf(tag);
    expect(values).toMatchObject({ id: "a", prompt: "b", optional: "optional" });
    expect(changesOf("Reflection", values)).toMatchObject({ optional: true, required: null });
    expect(changesOf("Reflection", { ...values, optional: "required" })).toMatchObject({
      optional: null,
      required: true,
    });
    expect(changesOf("Reflection", { ...values, optional: null })).toMatchObject({
      optional: null,
      required: null,
    });
  });

  it("leaves a tag as it is when nothing is changed", () => {
    const source = '<Checklist id="a" title="b" items={["c", "d"]} />';
    const [tag] = findTags(source);
    if (!tag) throw new Error("The tag was not found");
    const changes = changesOf("Checklist", valuesOf(tag));
    const kept = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null));
    expect(kept).toEqual(tagValues(tag));
    expect(unfitProps("Checklist", kept)).toEqual([]);
  });
});
