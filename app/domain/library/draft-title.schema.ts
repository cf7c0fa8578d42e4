import { takeFrontMatter } from "~/domain/lesson/front-matter";
import { readYaml } from "~/domain/quiz/yaml.schema";
import type { Text } from "~/domain/text";
import { GLOSSARY_TITLE, type DocumentKind, type DocumentName } from "./document";

/** Characters at the beginning of a file among which its title stands. */
export const HEAD = 6_000;

const YAML_TITLE = /^title:[^\n]*(?:\n[ \t]+[^\n]*)*/m;

/**
 * What an unfinished document is called: by its files' beginnings, else as it is published, in a
 * language without title as in the other, and by its slug while nobody has named it.
 */
export function draftTitle(
  { kind, slug }: DocumentName,
  heads: Readonly<Record<string, string>>,
  published: Text = { sr: "", en: "" },
): Text {
  const { sr, en } = titleIn(kind, heads);
  return {
    sr: sr || published.sr || en || slug,
    en: en || published.en || sr || slug,
  };
}

function titleIn(kind: DocumentKind, heads: Readonly<Record<string, string>>): Partial<Text> {
  switch (kind) {
    case "lesson":
      return { sr: lessonTitle(heads["sr.mdx"]), en: lessonTitle(heads["en.mdx"]) };
    case "path":
      return yamlTitle(heads["path.yaml"]);
    case "roleplay":
      return yamlTitle(heads["roleplay.yaml"]);
    case "glossary":
      return GLOSSARY_TITLE;
  }
}

function lessonTitle(head = ""): string {
  const read = takeFrontMatter(head);
  return (read.kind === "taken" && read.values.title?.trim()) || "";
}

function yamlTitle(head = ""): Partial<Text> {
  const read = readYaml(YAML_TITLE.exec(head)?.[0] ?? "");
  const value = read.kind === "read" ? read.value : null;
  if (typeof value !== "object" || value === null || !("title" in value)) return {};
  const { title } = value;
  if (typeof title !== "object" || title === null) return {};
  return { sr: wordsOf("sr" in title && title.sr), en: wordsOf("en" in title && title.en) };
}

const wordsOf = (value: unknown) => (typeof value === "string" ? value.trim() : "");
