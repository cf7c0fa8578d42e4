import { parseCaptions, writeCaptions } from "~/domain/media/captions";
import { WORDS_LIMITS } from "~/domain/media/limits";
import type { MediaKind, VariantName } from "~/domain/media/media";
import { mediaProblem, type MediaProblem } from "~/domain/media/media-problem";
import { LOCALES, type Text } from "~/domain/text";

/** What is said about a medium, as its author wrote it. */
export interface MediaWords {
  /** Of a picture what it shows (its alternative text), else its title. */
  readonly title: Text;
  /** A picture that says nothing: it has no words, on purpose. */
  readonly decorative: boolean;
  /** Of sound: what is heard. */
  readonly transcript: Text;
  /** Of film: captions in WebVTT or SubRip. */
  readonly captions: Text;
}

export const NO_WORDS: MediaWords = {
  title: { sr: "", en: "" },
  decorative: false,
  transcript: { sr: "", en: "" },
  captions: { sr: "", en: "" },
};

/** A text that is served beside a medium. */
export interface MediaTrack {
  readonly variant: VariantName;
  readonly type: string;
  readonly text: string;
}

/** What of the words is to be mended: the field of the form, as `title` with its language. */
export interface WordsProblem {
  readonly field: "title" | "transcript" | "captions";
  readonly locale: keyof Text;
  readonly problem: MediaProblem;
}

export interface CheckedWords {
  readonly problems: readonly WordsProblem[];
  readonly title: Text;
  readonly tracks: readonly MediaTrack[];
}

/** Whether a medium is described in both languages, as its kind asks; with the texts as they are kept. */
export function checkWords(kind: MediaKind, words: MediaWords): CheckedWords {
  const title = { sr: oneLine(words.title.sr), en: oneLine(words.title.en) };
  const checked = LOCALES.map((locale) => trackOf(kind, words, locale)).filter(
    (each) => each !== null,
  );
  return {
    problems: [
      ...LOCALES.flatMap((locale) => titleProblems(kind, title, words.decorative, locale)),
      ...checked.flatMap((each) => ("problem" in each ? [each] : [])),
    ],
    title,
    tracks: checked.flatMap((each) => ("variant" in each ? [each] : [])),
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

function titleProblems(
  kind: MediaKind,
  title: Text,
  decorative: boolean,
  locale: keyof Text,
): readonly WordsProblem[] {
  const say = (problem: MediaProblem) => [{ field: "title" as const, locale, problem }];
  const limit = kind === "image" ? WORDS_LIMITS.alt : WORDS_LIMITS.title;
  const text = title[locale];
  if (text.length > limit) return say(mediaProblem("words-long", { limit }));
  if (kind !== "image") return text === "" ? say(mediaProblem("title-missing")) : [];
  if (decorative) return text === "" ? [] : say(mediaProblem("alt-unneeded"));
  return text === "" ? say(mediaProblem("alt-missing")) : [];
}

function trackOf(
  kind: MediaKind,
  words: MediaWords,
  locale: keyof Text,
): MediaTrack | WordsProblem | null {
  if (kind === "audio") return transcriptOf(words.transcript[locale], locale);
  return kind === "video" ? captionsOf(words.captions[locale], locale) : null;
}

function transcriptOf(source: string, locale: keyof Text): MediaTrack | WordsProblem {
  const text = source.replaceAll("\r\n", "\n").trim();
  const limit = WORDS_LIMITS.transcript;
  const say = (problem: MediaProblem) => ({ field: "transcript" as const, locale, problem });
  if (text === "") return say(mediaProblem("transcript-missing"));
  if (text.length > limit) return say(mediaProblem("words-long", { limit }));
  return { variant: `transcript-${locale}`, type: "text/plain; charset=utf-8", text };
}

function captionsOf(source: string, locale: keyof Text): MediaTrack | WordsProblem {
  const limit = WORDS_LIMITS.captions;
  const say = (problem: MediaProblem) => ({ field: "captions" as const, locale, problem });
  if (source.trim() === "") return say(mediaProblem("captions-missing"));
  if (source.length > limit) return say(mediaProblem("words-long", { limit }));
  const read = parseCaptions(source);
  if (!read.ok)
    return say(mediaProblem("captions-unfit", { line: read.line, reason: read.reason }));
  return {
    variant: `captions-${locale}`,
    type: "text/vtt; charset=utf-8",
    text: writeCaptions(read.cues),
  };
}
