import { newLesson } from "~/domain/lesson/new-lesson";
import { createDocument } from "../create-document.server";
import {
  newLessonProblems,
  slugFor,
  type NewLessonForm,
  type NewLessonProblem,
} from "./new-lesson-form";

export type CreateLessonOutcome =
  | { readonly kind: "created"; readonly slug: string }
  | { readonly kind: "refused"; readonly problems: readonly NewLessonProblem[] };

/** Begins a lesson as its author's draft, with the anatomy that all lessons share. */
export async function createLesson(
  actor: string,
  form: NewLessonForm,
  at: number,
): Promise<CreateLessonOutcome> {
  const problems = newLessonProblems(form);
  if (problems.length > 0) return { kind: "refused", problems };
  const slug = slugFor(form);
  const title = { sr: oneLine(form.sr), en: oneLine(form.en) };
  const files = { ...newLesson(title) };
  const { kind } = await createDocument(actor, { kind: "lesson", slug, files }, at);
  if (kind === "created") return { kind, slug };
  const problem = kind === "taken" ? "taken" : "badSlug";
  return { kind: "refused", problems: [{ field: "slug", problem }] };
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
