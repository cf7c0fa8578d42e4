import { useEffect, useRef, useState } from "react";
import type { Locale } from "~/domain/text";
import type { PreviewAnswer, PreviewProblem, PreviewView } from "./preview-answer";

interface PreviewWish {
  readonly slug: string;
  readonly language: Locale;
  /** 0-based. */
  readonly part: number;
  readonly sr: string;
  readonly en: string;
  readonly questions: string;
}

export interface Preview {
  /** The last text that compiled, as its learner would see it. */
  readonly view: PreviewView | null;
  readonly problems: readonly PreviewProblem[];
  /** The text has changed since: it does not compile, or the answer is on its way. */
  readonly isOld: boolean;
  /** No signal, or the server is away. */
  readonly isCut: boolean;
  readonly isReady: boolean;
}

const NOTHING: Preview = { view: null, problems: [], isOld: false, isCut: false, isReady: false };

/** Waits half as long as the last answer took, within these bounds (ms). */
const SHORTEST = 50;
const LONGEST = 500;
const AGAIN = 1_500;

/** How the text looks and what is to be mended, asked anew shortly after each change; the newest wins. */
export function usePreview(wish: PreviewWish): Preview {
  const [preview, setPreview] = useState(NOTHING);
  const took = useRef(SHORTEST * 2);
  const { slug, language, part, sr, en, questions } = wish;
  useEffect(() => {
    const request = new AbortController();
    let timer = 0;
    const ask = async () => {
      const began = performance.now();
      const answer = await askPreview({ slug, language, part, sr, en, questions }, request.signal);
      if (request.signal.aborted) return;
      if (answer === "later" || answer === "cut") {
        if (answer === "cut") setPreview((before) => ({ ...before, isCut: true }));
        timer = window.setTimeout(() => void ask(), AGAIN);
        return;
      }
      took.current = performance.now() - began;
      const { view, problems } = answer;
      setPreview((before) => ({
        view: view ?? (before.view?.language === language ? before.view : null),
        problems,
        isOld: view === null,
        isCut: false,
        isReady: true,
      }));
    };
    const pause = Math.min(LONGEST, Math.max(SHORTEST, took.current / 2));
    timer = window.setTimeout(() => void ask(), pause);
    return () => {
      window.clearTimeout(timer);
      request.abort();
    };
  }, [slug, language, part, sr, en, questions]);
  return preview;
}

/** `later`: asked too often; `cut`: no answer. */
async function askPreview(
  { slug, part, ...rest }: PreviewWish,
  signal: AbortSignal,
): Promise<PreviewAnswer | "later" | "cut"> {
  try {
    const response = await fetch(`/studio/lessons/${slug}/preview`, {
      method: "POST",
      body: new URLSearchParams({ ...rest, part: String(part) }),
      headers: { Accept: "application/json" },
      redirect: "manual",
      signal,
    });
    if (response.status === 429) return "later";
    if (!response.ok) return "cut";
    const answer: unknown = await response.json();
    return isAnswer(answer) ? answer : "cut";
  } catch {
    return "cut";
  }
}

/** Ours is the only server that answers here; what another one says is no preview. */
function isAnswer(value: unknown): value is PreviewAnswer {
  return typeof value === "object" && value !== null && "view" in value && "problems" in value;
}
