import {
  contentPath,
  DOCUMENT_KINDS,
  filesOf,
  GLOSSARY_SLUG,
  isSlug,
  type DocumentName,
} from "./document";
import { isMediaSlug } from "~/domain/media/slug";

const FOLDERS = {
  lesson: "lessons",
  path: "paths",
  roleplay: "roleplays",
  media: "media",
} as const;

/** What goes between files and library: a document or a medium. */
export interface ContentItem {
  readonly kind: DocumentName["kind"] | "media";
  readonly slug: string;
}

/** What it is called beside files: `lessons/<slug>`, `paths/<slug>`, `roleplays/<slug>`, `media/<slug>`, `glossary`. */
export function contentName({ kind, slug }: ContentItem): string {
  return kind === "glossary" ? GLOSSARY_SLUG : `${FOLDERS[kind]}/${slug}`;
}

/** The document that such a name, or the path of a file of it, means; null when it means none. */
export function documentNamed(name: string): DocumentName | null {
  const plain = name.replaceAll("\\", "/").replace(/^\.?\/*(?:content\/)?|\/+$/g, "");
  const whole = plain.replace(/\/(?:sr\.mdx|en\.mdx|questions\.yaml)$|\.yaml$/, "");
  if (whole === GLOSSARY_SLUG) return { kind: "glossary", slug: GLOSSARY_SLUG };
  const [folder, slug = "", ...rest] = whole.split("/");
  const kind = DOCUMENT_KINDS.find((one) => one !== "glossary" && FOLDERS[one] === folder);
  return kind && rest.length === 0 && isSlug(slug) ? { kind, slug } : null;
}

/** The document or medium that a name means; null when it means none. */
export function itemNamed(name: string): ContentItem | null {
  const [, slug = ""] = /^\.?\/*(?:content\/)?media\/([^/]+)(?:\/[^/]*)?$/.exec(name) ?? [];
  return isMediaSlug(slug) ? { kind: "media", slug } : documentNamed(name);
}

/** A file of the content layout: the document it belongs to and its name there. */
export interface ContentPlace extends DocumentName {
  readonly file: string;
}

/** Where a path of the content layout belongs; null for anything else. */
export function contentPlace(path: string): ContentPlace | null {
  const [folder = "", slug = "", file] = path.split("/");
  const kind = DOCUMENT_KINDS.find((one) => one !== "glossary" && FOLDERS[one] === folder);
  const name: DocumentName =
    kind === undefined
      ? { kind: "glossary", slug: GLOSSARY_SLUG }
      : { kind, slug: file === undefined ? slug.replace(/\.yaml$/, "") : slug };
  if (!isSlug(name.slug)) return null;
  const own = filesOf(name.kind).find((one) => contentPath(name, one) === path);
  return own === undefined ? null : { ...name, file: own };
}
