import { findStep, type QuizStep, type ResolvedPath } from "~/domain/path/definition";

/** The check of that id on a path, or null. */
export function quizStep(path: ResolvedPath, id: string): QuizStep | null {
  const step = findStep(path, id)?.step;
  return step?.kind === "quiz" ? step : null;
}
