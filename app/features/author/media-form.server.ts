import { mediaProblemText } from "~/domain/media/media-problem";
import type { CheckedWords, MediaWords } from "~/domain/media/words";
import type { MediaErrors, MediaForm } from "./media-view";

type Fields = Readonly<Record<string, string>>;

/** What was typed about a medium; a field that was not sent is empty. */
export function readMediaForm(fields: Fields): MediaForm {
  const text = (name: string) => fields[name] ?? "";
  return {
    titleSr: text("titleSr"),
    titleEn: text("titleEn"),
    decorative: text("decorative") === "1",
    transcriptSr: text("transcriptSr"),
    transcriptEn: text("transcriptEn"),
    captionsSr: text("captionsSr"),
    captionsEn: text("captionsEn"),
  };
}

export function wordsOf(form: MediaForm): MediaWords {
  return {
    title: { sr: form.titleSr, en: form.titleEn },
    decorative: form.decorative,
    transcript: { sr: form.transcriptSr, en: form.transcriptEn },
    captions: { sr: form.captionsSr, en: form.captionsEn },
  };
}

/** What is to be mended in the words, by field. */
export function wordsErrors({ problems }: CheckedWords): MediaErrors {
  return Object.fromEntries(
    problems.map(({ field, locale, problem }) => [
      `${field}${locale === "sr" ? "Sr" : "En"}`,
      mediaProblemText(problem),
    ]),
  );
}
