import type { Statement } from "~db/commit.server";
import { keepFacts } from "~db/queries/library-facts.server";
import type { LibraryDocument } from "~/domain/library/document";
import { foldText } from "~/domain/quiz/fold-text";
import type { Text } from "~/domain/text";
import { FACTS_READING, readFacts } from "./document-facts.server";

/** Keeps what lists say of a published version, and makes it found by its words. */
export function factsStatement(document: LibraryDocument, version: string, title: Text): Statement {
  const { kind, slug } = document;
  const { incomplete, coverage, uses, lines } = readFacts(document);
  const text = { sr: lines.sr.join("\n"), en: lines.en.join("\n") };
  return keepFacts({
    row: {
      kind,
      slug,
      version,
      reading: FACTS_READING,
      srComplete: !incomplete.includes("sr"),
      enComplete: !incomplete.includes("en"),
      objectives: coverage?.objectives ?? null,
      measured: coverage?.measured ?? null,
    },
    text,
    folded: {
      title: foldText(`${title.sr} ${title.en}`),
      sr: foldText(text.sr),
      en: foldText(text.en),
    },
    uses,
  });
}
