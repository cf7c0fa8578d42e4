import { findStep, type ResolvedPath } from "~/domain/path/definition";
import type { Move } from "~/domain/path/walk-through/move";
import type { Text } from "~/domain/text";
import type { Locale } from "~/domain/text";
import type { Translate } from "~/i18n/use-t";
import type { PathLibrary } from "../path-editor-view";

interface Known {
  readonly path: ResolvedPath;
  readonly library: PathLibrary;
  readonly objectives: Readonly<Record<string, Text>>;
  readonly locale: Locale;
}

/** What a move says on its button: “Lekcija završena”. */
export function moveWords(t: Translate, move: Move, known: Known): string {
  switch (move.kind) {
    case "remedial-read":
      return t(`pathEditor.move.${move.stage}`, { objective: objective(move.objective, known) });
    case "remedial-graded":
      return t(`pathEditor.move.remedial.${move.passed ? "passed" : "failed"}`, {
        objective: objective(move.objective, known),
      });
    case "talk-held":
      return move.objective === undefined
        ? t("pathEditor.move.talk")
        : t("pathEditor.move.talkOf", { objective: objective(move.objective, known) });
    case "roleplay-ended":
      return t("pathEditor.move.ending", { ending: ending(move.step, move.ending, known) });
    case "work-reviewed":
      return t(`pathEditor.move.review.${move.passed ? "passed" : "returned"}`);
    case "tested-out":
      return t(`pathEditor.move.testOut.${move.passed ? "passed" : "failed"}`);
    case "diagnosed":
      return t("pathEditor.move.diagnosed", { variant: t(`pathEditor.variant.${move.variant}`) });
    case "requirement-met":
      return t("pathEditor.move.met", { title: pathTitle(move.path, known) });
    case "days-passed":
      return t("pathEditor.move.days", { days: move.days });
    case "lesson-finished":
    case "tool-completed":
    case "work-submitted":
    case "check-passed":
    case "check-failed":
    case "step-waived":
      return t(`pathEditor.move.${move.kind}`);
  }
}

/** The words of an objective, `<lesson>/<objective>`. */
export const objective = (id: string, { objectives, locale }: Known): string =>
  objectives[id]?.[locale] ?? id;

const pathTitle = (slug: string, { library, locale }: Known): string =>
  library.paths.find((one) => one.slug === slug)?.title[locale] ?? slug;

function ending(stepId: string, id: string, { path, library, locale }: Known): string {
  const step = findStep(path, stepId)?.step;
  const roleplay = step?.kind === "roleplay" ? step.roleplay : "";
  const endings = library.roleplays.find(({ slug }) => slug === roleplay)?.endings ?? [];
  return endings.find((one) => one.id === id)?.title[locale] ?? id;
}
