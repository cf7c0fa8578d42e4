/** What the library holds: each kind under its slug, as text files that people can read. */
export const DOCUMENT_KINDS = ["lesson", "path", "roleplay", "glossary"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A document's texts by file name. */
export type DocumentFiles = Readonly<Record<string, string>>;

export interface LibraryDocument {
  readonly kind: DocumentKind;
  readonly slug: string;
  readonly files: DocumentFiles;
}

/** Names a document within the library. */
export type DocumentName = Pick<LibraryDocument, "kind" | "slug">;

/** The one name under which the glossary stands. */
export const GLOSSARY_SLUG = "glossary";

const FILES: Readonly<Record<DocumentKind, readonly string[]>> = {
  lesson: ["sr.mdx", "en.mdx", "questions.yaml"],
  path: ["path.yaml"],
  roleplay: ["roleplay.yaml"],
  glossary: ["glossary.yaml"],
};

/** The files a document of this kind consists of. */
export const filesOf = (kind: DocumentKind): readonly string[] => FILES[kind];

/** The kind's word in addresses of the studio. */
const ADDRESS_WORDS: Readonly<Record<DocumentKind, string>> = {
  lesson: "lessons",
  path: "paths",
  roleplay: "roleplays",
  glossary: "glossary",
};

/** The kind that an address of the studio names, or null. */
export function kindOfAddress(word: string | undefined): DocumentKind | null {
  return DOCUMENT_KINDS.find((kind) => ADDRESS_WORDS[kind] === word) ?? null;
}

/** Where a document is edited. */
export function studioAddress({ kind, slug }: DocumentName): string {
  return kind === "glossary" ? "/studio/glossary" : `/studio/${ADDRESS_WORDS[kind]}/${slug}`;
}

/** Where something of a document stands, such as its versions. */
export function studioPart({ kind, slug }: DocumentName, part: string): string {
  return `/studio/${ADDRESS_WORDS[kind]}/${slug}/${part}`;
}

/** Where a file of a document lies in the content folder, with forward slashes. */
export function contentPath({ kind, slug }: DocumentName, file: string): string {
  switch (kind) {
    case "lesson":
      return `lessons/${slug}/${file}`;
    case "path":
      return `paths/${slug}.yaml`;
    case "roleplay":
      return `roleplays/${slug}.yaml`;
    case "glossary":
      return "glossary.yaml";
  }
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_SLUG = 60;

/** Names that addresses of the studio use themselves. */
const TAKEN: ReadonlySet<string> = new Set(["new"]);

/** Whether a new document may be called so: lower-case letters, digits and single hyphens. */
export function isSlug(slug: string): boolean {
  return slug.length <= MAX_SLUG && SLUG.test(slug) && !TAKEN.has(slug);
}

/** The most characters of one file: what the lesson compiler takes. */
export const MAX_FILE = 256 * 1024;

/** What the glossary is called in lists. */
export const GLOSSARY_TITLE = { sr: "Rečnik", en: "Glossary" };
