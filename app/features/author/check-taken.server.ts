import { join } from "node:path";
import { pathFindings } from "~/domain/lesson/path-findings";
import { contentPath, type LibraryDocument } from "~/domain/library/document";
import type { MediaCatalogue } from "~/domain/media/catalogue";
import type { ContentReport } from "~/platform/content/report";
import { readLibraryState, type LibraryState } from "~/platform/library/library-state.server";
import { surroundingsOf } from "~/platform/library/path-surroundings.server";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { checkTogether } from "./check-together.server";
import type { SoundLibrary } from "./import-statements.server";

/**
 * Checks documents that are to be published together against everything else that is, which is not
 * compiled again: only a new glossary reaches into other lessons. Every path is held against the
 * library as it would be.
 */
export async function checkTaken(
  {
    folder,
    taken,
    media,
  }: {
    readonly folder: string;
    readonly taken: readonly LibraryDocument[];
    readonly media: MediaCatalogue;
  },
  compile: LessonCompiler["compile"],
  report: ContentReport,
): Promise<SoundLibrary> {
  const before = { ...(await readLibraryState()), media };
  const { each, state } = await checkTogether(taken, before, compile);
  for (const { document, files } of each)
    for (const { file, problems } of files)
      report.add(join(folder, contentPath(document, file)), problems);
  const told = new Set(taken.flatMap(({ kind, slug }) => (kind === "path" ? [slug] : [])));
  tellOtherPaths(report, folder, state, told);
  return {
    lessons: each.flatMap(({ content }) => (content?.kind === "lesson" ? [content.lesson] : [])),
    roleplays: each.flatMap(({ content }) =>
      content?.kind === "roleplay" ? [content.roleplay] : [],
    ),
    paths: [...state.paths.values()].map(({ path }) => path),
    sources: surroundingsOf(state).sources,
  };
}

function tellOtherPaths(
  report: ContentReport,
  folder: string,
  state: LibraryState,
  told: ReadonlySet<string>,
): void {
  const around = surroundingsOf(state);
  for (const [slug, { text, path }] of state.paths) {
    if (told.has(slug)) continue;
    const file = contentPath({ kind: "path", slug }, "path.yaml");
    report.add(join(folder, file), pathFindings(text, path, around));
  }
}
