import type { LibraryDocument } from "~/domain/library/document";
import { parsePath } from "~/domain/path/schema";
import {
  checkDocument,
  type CheckedDocument,
  type DocumentContent,
} from "~/platform/content/check-document.server";
import type { LibraryState } from "~/platform/library/library-state.server";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { overlayState } from "./overlay-state.server";

interface CheckedTogether {
  readonly each: readonly (CheckedDocument & { readonly document: LibraryDocument })[];
  /** The library as it would be with all that is sound. */
  readonly state: LibraryState;
}

/** What others refer to comes before them. */
const ORDER = { glossary: 0, roleplay: 1, lesson: 2, path: 3 } as const;

/** Checks documents as if all were published at once over what is. */
export async function checkTogether(
  documents: readonly LibraryDocument[],
  before: LibraryState,
  compile: LessonCompiler["compile"],
): Promise<CheckedTogether> {
  const each: (CheckedDocument & { document: LibraryDocument })[] = [];
  let state = withPaths(before, documents);
  for (const document of [...documents].sort((a, b) => ORDER[a.kind] - ORDER[b.kind])) {
    const checked = await checkDocument(document, state, compile);
    each.push({ document, ...checked });
    state = withContent(state, document.slug, checked.content);
  }
  return { each, state };
}

const withContent = (state: LibraryState, slug: string, content: DocumentContent | null) =>
  content ? overlayState(state, slug, content) : state;

/** Paths may wait for each other, so all of them are known before any is checked. */
function withPaths(state: LibraryState, documents: readonly LibraryDocument[]): LibraryState {
  return documents.reduce((before, { kind, slug, files }) => {
    const text = files["path.yaml"] ?? "";
    const parsed = kind === "path" ? parsePath(text) : null;
    return parsed?.ok
      ? overlayState(before, slug, { kind: "path", text, path: parsed.path })
      : before;
  }, state);
}
