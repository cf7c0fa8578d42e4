import { v7 as uuid } from "uuid";
import { listLessons } from "~db/queries/content.server";
import { parseOutline } from "~/domain/lesson/outline.schema";
import { draftProblems } from "~/domain/quiz/edit/draft-problems";
import {
  IMPORT_LIMITS,
  type ExchangeFormat,
  type ImportedQuestion,
} from "~/domain/quiz/exchange/imported";
import { REFUSED } from "~/domain/quiz/exchange/words";
import type { Locale } from "~/domain/text";
import { decodeText } from "~/platform/exchange/decode-text.server";
import { readExchange } from "~/platform/exchange/read-exchange.server";
import type { ImportedList, ImportView } from "./import-report";

export interface ImportInput {
  readonly format: ExchangeFormat;
  readonly language: Locale;
  /** The file's bytes, or the text that was pasted; null: nothing was sent yet. */
  readonly source: Uint8Array | string | null;
  /** Slug of the lesson that the questions are meant for; may be empty. */
  readonly lesson: string;
}

/** Reads a foreign file and tells for every question what can be taken. Nothing is stored. */
export async function readImport(input: ImportInput): Promise<ImportView> {
  const { format, language, source, lesson } = input;
  const lessons = (await listLessons()).map(({ slug, outline }) => ({
    slug,
    title: parseOutline(outline).title,
  }));
  const blank: ImportView = {
    ...{ format, language, lesson, lessons },
    source: "",
    report: null,
    refused: null,
    problem: null,
    command: uuid(),
  };
  if (source === null) return blank;
  if (sizeOf(source) > IMPORT_LIMITS.bytes) return { ...blank, refused: REFUSED.tooLarge };
  const text = typeof source === "string" ? source : decodeText(source);
  if (text === null) return { ...blank, refused: REFUSED.binary };
  const report = readExchange(format, text, language);
  return report.kind === "refused"
    ? { ...blank, source: text, refused: report.message }
    : { ...blank, source: text, report: listOf(report.questions) };
}

const sizeOf = (source: Uint8Array | string): number =>
  typeof source === "string" ? Buffer.byteLength(source) : source.byteLength;

/** Its objective and its id are asked for when it is added. */
const LATER: ReadonlySet<string> = new Set(["objective", "id"]);

function listOf(questions: readonly ImportedQuestion[]): ImportedList {
  return {
    taken: questions.filter(({ draft }) => draft !== null).length,
    questions: questions.map(({ line, name, draft, lost }, index) => ({
      index,
      line,
      name,
      type: draft?.type ?? null,
      stem: draft === null ? "" : draft.stem.sr || draft.stem.en,
      missing:
        draft === null
          ? 0
          : draftProblems(draft, { objectives: [], others: [] }).filter(
              ({ field }) => !LATER.has(field),
            ).length,
      lost,
    })),
  };
}
