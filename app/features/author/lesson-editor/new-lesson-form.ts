import { slugOfTitle } from "~/domain/lesson/slug-of-title";
import { isSlug } from "~/domain/library/document";

/** What a new lesson is called, as typed. */
export interface NewLessonForm {
  readonly sr: string;
  readonly en: string;
  readonly slug: string;
}

export interface NewLessonProblem {
  readonly field: keyof NewLessonForm;
  readonly problem: "noTitle" | "longTitle" | "badSlug" | "taken";
}

const LONGEST = 160;

/** What is to be mended before a lesson can begin. An address left empty follows from the title. */
export function newLessonProblems(form: NewLessonForm): readonly NewLessonProblem[] {
  const titles = (["sr", "en"] as const).flatMap((field): NewLessonProblem[] => {
    const length = form[field].trim().length;
    if (length === 0) return [{ field, problem: "noTitle" }];
    return length > LONGEST ? [{ field, problem: "longTitle" }] : [];
  });
  const bad: NewLessonProblem = { field: "slug", problem: "badSlug" };
  return isSlug(slugFor(form)) || titles.length > 0 ? titles : [bad];
}

export function slugFor({ slug, sr }: NewLessonForm): string {
  return slug.trim() === "" ? slugOfTitle(sr) : slug.trim();
}
