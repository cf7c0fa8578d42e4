import type { MessageId } from "~/i18n/messages";
import type { Translate } from "~/i18n/use-t";

const WORDS: Readonly<Record<string, MessageId>> = {
  "sr.mdx": "studio.file.sr",
  "en.mdx": "studio.file.en",
  "questions.yaml": "studio.file.questions",
  "path.yaml": "studio.file.path",
  "roleplay.yaml": "studio.file.roleplay",
  "glossary.yaml": "studio.file.glossary",
};

/** What an author calls a file of a document, who need not know that there are files. */
export function fileName(t: Translate, file: string): string {
  const words = WORDS[file];
  return words ? t(words) : file;
}
