import { describe, expect, it } from "vitest";
import { blankIslandView } from "~/features/author/blank-island-view";
import type { LessonPreview } from "~/features/author/lesson-preview";
import { makeSheet } from "~/features/author/make-sheet";
import { PreviewedPart } from "~/features/author/previewed-part";
import type { Block, Island } from "~/domain/lesson/block";
import type { IslandView } from "~/ui/lesson/island-view";
import { single } from "../../domain/quiz/sample-questions";
import { renderSerbian } from "../../ui/render";

const QUESTION = { ...single, use: ["practice"] as const };

const ISLANDS: readonly Island[] = [
  { kind: "island", component: "Question", id: QUESTION.id, required: true, props: {} },
  { kind: "island", component: "Reflection", id: "think", required: false, props: { prompt: "?" } },
  { kind: "island", component: "PracticeAccount", id: "account", required: true, props: {} },
];

function preview(): LessonPreview {
  const known = new Map([[QUESTION.id, QUESTION]]);
  const blocks: Block[] = [{ kind: "prose", html: '<button type="button">term</button>' }];
  const views = ISLANDS.flatMap((island): [string, IslandView][] => {
    const view = blankIslandView(island, known, "en");
    return view ? [[island.id, view]] : [];
  });
  return {
    slug: "first",
    language: "en",
    title: "First",
    description: "",
    part: 0,
    parts: [
      { title: "One", minutes: 2 },
      { title: "Two", minutes: 2 },
    ],
    blocks: [...blocks, ...ISLANDS],
    islands: Object.fromEntries(views),
    keys: { [QUESTION.id]: makeSheet(`first/${QUESTION.id}`, QUESTION, [], "en") },
    objectives: [],
    certifying: [],
  };
}

describe("the learner's view in the studio", () => {
  it("holds every form in a disabled group, so that nothing can be sent", async () => {
    const html = await renderSerbian(<PreviewedPart preview={preview()} />);
    expect(html.match(/<form/g)).toHaveLength(ISLANDS.length);
    const outside = html.replace(/<fieldset disabled[\s\S]*?<\/form>[\s\S]*?<\/fieldset>/g, "");
    expect(outside).not.toContain("<form");
  });

  it("leaves the terms of the prose to be opened", async () => {
    const html = await renderSerbian(<PreviewedPart preview={preview()} />);
    const [before = ""] = html.split("<fieldset disabled");
    expect(before).toContain(">term</button>");
  });

  it("puts the key below the question, and leads on to the next part in its language", async () => {
    const html = await renderSerbian(<PreviewedPart preview={preview()} />);
    expect(html).toContain("why b (en)");
    expect(html).toContain('href="/?lang=en&amp;part=2"');
    expect(html).toContain('<article class="lesson" lang="en">');
  });
});
