import { publicAnswerInForm } from "~/domain/quiz/public-answer-form";
import type { IslandView } from "~/ui/lesson/island-view";
import type { LessonView } from "./lesson-view";

/** A block's form that was not accepted: why, and everything that was in it. */
export interface BlockRefusal {
  readonly block: string;
  readonly field: string;
  readonly message: string;
  readonly given: readonly { readonly name: string; readonly value: string }[];
}

/** The lesson with the refused form filled in as it was sent, and what to do about it. */
export function withRefusal(view: LessonView, refusal: BlockRefusal): LessonView {
  const data = view.islands[refusal.block];
  if (!data) return view;
  const form = new FormData();
  for (const { name, value } of refusal.given) form.append(name, value);
  const { field, message } = refusal;
  return {
    ...view,
    islands: {
      ...view.islands,
      [refusal.block]: {
        view: asTyped(data.view, form),
        form: { ...data.form, saved: false, error: { field, message } },
      },
    },
  };
}

function asTyped(view: IslandView, form: FormData): IslandView {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  switch (view.kind) {
    case "question":
      return { ...view, answer: publicAnswerInForm(view.question, form) };
    case "recall":
    case "tool":
      return view;
    case "checklist":
      return { ...view, ticked: form.getAll("item").map(Number) };
    case "reflection":
      return { ...view, text: text("text") };
    case "plan":
      return { ...view, cue: text("cue"), action: text("action") };
    case "concentration":
      return {
        ...view,
        revenues: form.getAll("revenue").map(String),
        pasted: text("pasted"),
        result: null,
      };
    case "selfAssessment":
      return { ...view, ratings: ratingsIn(form) };
    case "account":
      return { ...view, name: text("name"), disguise: text("disguise") };
    case "transcript":
      return {
        ...view,
        marked: form.getAll("mark").map(Number),
        replies: repliesIn(form),
        findings: null,
      };
  }
}

function repliesIn(form: FormData) {
  const replies: Record<number, string> = {};
  for (const [name, value] of form) {
    const [, line] = /^reply-(\d+)$/.exec(name) ?? [];
    if (line !== undefined && typeof value === "string") replies[Number(line)] = value;
  }
  return replies;
}

function ratingsIn(form: FormData) {
  const ratings: Record<string, { rating: number | null; evidence: string }> = {};
  for (const [name, value] of form) {
    const [, what, id] = /^(rating|evidence)-(.+)$/.exec(name) ?? [];
    if (id === undefined || typeof value !== "string") continue;
    const before = ratings[id] ?? { rating: null, evidence: "" };
    ratings[id] =
      what === "rating"
        ? { ...before, rating: /^\d$/.test(value) ? Number(value) : null }
        : { ...before, evidence: value };
  }
  return ratings;
}
