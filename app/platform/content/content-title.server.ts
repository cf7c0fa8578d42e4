import { GLOSSARY_TITLE } from "~/domain/library/document";
import type { Text } from "~/domain/text";
import type { DocumentContent } from "./check-document.server";

/** What a document whose texts are sound calls itself. */
export function contentTitle(content: DocumentContent): Text {
  switch (content.kind) {
    case "lesson":
      return { sr: content.lesson.sr.lesson.title, en: content.lesson.en.lesson.title };
    case "path":
      return content.path.title;
    case "roleplay":
      return content.roleplay.title;
    case "glossary":
      return GLOSSARY_TITLE;
  }
}
