import { basename, join } from "node:path";
import { contentPath, GLOSSARY_SLUG, type LibraryDocument } from "~/domain/library/document";
import type { ContentFile, ContentFiles, LessonFiles } from "./read-content.server";

/** The documents of a content folder; a file that is missing or no text is left out. */
export function contentDocuments(read: ContentFiles): readonly LibraryDocument[] {
  const { glossary, lessons, roleplays, paths } = read;
  return [
    ...(glossary ? [one("glossary", GLOSSARY_SLUG, { "glossary.yaml": glossary })] : []),
    ...lessons.map(({ slug, sr, en, questions }) =>
      one("lesson", slug, { "sr.mdx": sr, "en.mdx": en, "questions.yaml": questions }),
    ),
    ...roleplays.map((file) => one("roleplay", slugOf(file), { "roleplay.yaml": file })),
    ...paths.map((file) => one("path", slugOf(file), { "path.yaml": file })),
  ];
}

function one(
  kind: LibraryDocument["kind"],
  slug: string,
  files: Readonly<Record<string, ContentFile | null>>,
): LibraryDocument {
  const texts = Object.entries(files).flatMap(([name, file]) =>
    typeof file?.text === "string" ? [[name, file.text] as const] : [],
  );
  return { kind, slug, files: Object.fromEntries(texts) };
}

const slugOf = ({ file }: ContentFile) => basename(file, ".yaml");

/** Documents as if they had been read from a content folder. */
export function documentContent(
  folder: string,
  documents: readonly LibraryDocument[],
): ContentFiles {
  const file = (document: LibraryDocument, name: string): ContentFile | null => {
    const text = document.files[name];
    return text === undefined ? null : { file: join(folder, contentPath(document, name)), text };
  };
  const each = (kind: LibraryDocument["kind"], name: string) =>
    documents.flatMap((document) => {
      const found = document.kind === kind ? file(document, name) : null;
      return found ? [found] : [];
    });
  const lessons = documents
    .filter(({ kind }) => kind === "lesson")
    .map((document): LessonFiles => ({
      slug: document.slug,
      folder: join(folder, "lessons", document.slug),
      sr: file(document, "sr.mdx"),
      en: file(document, "en.mdx"),
      questions: file(document, "questions.yaml"),
    }));
  return {
    folder,
    glossary: each("glossary", "glossary.yaml")[0] ?? null,
    lessons: [...lessons].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    roleplays: each("roleplay", "roleplay.yaml"),
    paths: each("path", "path.yaml"),
    media: [],
  };
}
