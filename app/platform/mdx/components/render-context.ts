import type { Audience, Island, LessonPart } from "~/domain/lesson/block";
import type { Glossary } from "~/domain/lesson/glossary";
import type { MediaCatalogue } from "~/domain/media/catalogue";
import type { Locale } from "~/domain/text";

/** What a slot in the rendered text stands for. */
export type Slot =
  | ({ readonly kind: "part" } & Pick<LessonPart, "title" | "teaches" | "remedies">)
  /** From here on the text is for some readers; null: for all again. */
  | { readonly kind: "only"; readonly for: Audience | null }
  | Island;

/** What one rendering of one lesson collects and needs; never shared between two. */
export interface RenderContext {
  readonly locale: Locale;
  readonly glossary: Glossary;
  readonly media: MediaCatalogue;
  /** In the order of the text. */
  readonly slots: Slot[];
  /** Gives an id that no other element of the lesson has. */
  readonly uniqueId: (wanted: string) => string;
}

/** A context for one rendering. */
export function renderContext({
  locale,
  glossary,
  media,
}: Pick<RenderContext, "locale" | "glossary" | "media">): RenderContext {
  const taken = new Map<string, number>();
  const uniqueId = (wanted: string): string => {
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    return count === 1 ? wanted : uniqueId(`${wanted}-${count}`);
  };
  return { locale, glossary, media, slots: [], uniqueId };
}
