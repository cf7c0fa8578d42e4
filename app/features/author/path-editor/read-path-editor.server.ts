import type { WorkingCopy } from "~/domain/library/working-copy";
import { readLibraryState, type LibraryState } from "~/platform/library/library-state.server";
import { checkAgainst } from "./check-path-text.server";
import type { PathEditorView, PathLibrary } from "./path-editor-view";
import { textView } from "./text-view.server";

/** A path as its author works on it, with what may be put on it and what is wrong with it. */
export async function readPathEditor(person: string, copy: WorkingCopy): Promise<PathEditorView> {
  const state = await readLibraryState();
  const view = textView(copy, person);
  const check = await checkAgainst(state, copy.slug, view.text);
  return { ...view, library: libraryOf(state, copy.slug), check };
}

function libraryOf({ lessons, roleplays, paths }: LibraryState, own: string): PathLibrary {
  return {
    lessons: [...lessons].map(([slug, { title, parts, objectives }]) => ({
      slug,
      title,
      minutes: parts.reduce((sum, { minutes }) => sum + minutes, 0),
      objectives: objectives.map(({ id }) => id),
    })),
    roleplays: [...roleplays].map(([slug, { title, endings }]) => ({
      slug,
      title,
      endings: endings.map(({ id, rank, title: words }) => ({ id, rank, title: words })),
    })),
    paths: [...paths]
      .filter(([slug]) => slug !== own)
      .map(([slug, { path }]) => ({ slug, title: path.title })),
  };
}
