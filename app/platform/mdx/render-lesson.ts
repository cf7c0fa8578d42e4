import type { getMDXComponent } from "mdx-bundler/client/index.js";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Audience, Block, LessonPart } from "~/domain/lesson/block";
import type { Glossary } from "~/domain/lesson/glossary";
import type { MediaCatalogue } from "~/domain/media/catalogue";
import { partMinutes } from "~/domain/lesson/reading-time";
import { spokenWords } from "~/domain/lesson/transcript";
import type { Locale } from "~/domain/text";
import { slotComponents, splitAtSlots } from "~/platform/mdx/components/island-slots";
import { mediaComponents } from "~/platform/mdx/components/media-components";
import { markdownElements } from "~/platform/mdx/components/markdown-elements";
import { renderContext, type Slot } from "~/platform/mdx/components/render-context";
import { staticComponents } from "~/platform/mdx/components/static-components";

/** A compiled text as a React component; all it may use is handed in. */
export type LessonContent = ReturnType<typeof getMDXComponent>;

/**
 * Renders a compiled text once and splits it into parts of prose and islands.
 * `words` holds the words of each part, for its minutes.
 */
export function renderLesson(
  content: LessonContent,
  options: {
    readonly locale: Locale;
    readonly glossary: Glossary;
    readonly media: MediaCatalogue;
    readonly words: readonly number[];
  },
): readonly LessonPart[] {
  const context = renderContext(options);
  const components = {
    ...markdownElements(context),
    ...staticComponents(context),
    ...mediaComponents(context),
    ...slotComponents(context),
  };
  const html = renderToStaticMarkup(createElement(content, { components }));
  return partsOf(splitAtSlots(html), context.slots, options.words);
}

interface OpenPart extends Pick<LessonPart, "title" | "teaches" | "remedies"> {
  readonly blocks: Block[];
}

function partsOf(
  pieces: readonly (string | number)[],
  slots: readonly Slot[],
  words: readonly number[],
): readonly LessonPart[] {
  const parts: OpenPart[] = [];
  const current = (): OpenPart => {
    const last = parts.at(-1);
    if (last) return last;
    const first: OpenPart = { title: "", teaches: [], blocks: [] };
    parts.push(first);
    return first;
  };
  let audience: Audience | null = null;
  for (const piece of pieces) {
    const slot = typeof piece === "number" ? slots[piece] : undefined;
    if (slot?.kind === "part") parts.push({ ...headOf(slot), blocks: [] });
    else if (slot?.kind === "only") audience = slot.for;
    else if (slot) current().blocks.push({ ...slot, ...(audience && { for: audience }) });
    else if (typeof piece === "string" && piece !== "") {
      current().blocks.push({ kind: "prose", html: piece, ...(audience && { for: audience }) });
    }
  }
  current();
  return parts.map((part, index) => {
    const islands = part.blocks.filter((block) => block.kind === "island");
    const spoken = islands.reduce((sum, island) => sum + spokenWords(island), 0);
    return { ...part, minutes: partMinutes((words[index] ?? 0) + spoken, islands.length) };
  });
}

function headOf({ title, teaches, remedies }: Extract<Slot, { kind: "part" }>) {
  return { title, teaches, ...(remedies && { remedies }) };
}
