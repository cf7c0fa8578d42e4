import { LOCALES, type Locale } from "~/domain/text";
import { checkFault, askedObjectives } from "./check-automaton";
import type { LessonEvidence } from "./evidence";
import type { PathFinding } from "./finding";
import { metAt, stopsOf } from "./place-findings";
import { REFERENCE_STORIES as TELL } from "./reference-stories";
import { graded, talked } from "./sample-events";
import type { Survey } from "./survey";
import { objectiveText } from "./words";
import { REMEDIAL_STAGES } from "~/domain/lesson/block";
import type { QuizStep } from "../definition";

/** What steps name that is there but not in both languages, or is not there and holds nobody up. */
export function referenceFindings(survey: Survey): readonly PathFinding[] {
  const { evidence } = survey;
  return stopsOf(survey).flatMap((stop) => {
    const step = stop.one.steps[stop.index]?.step;
    if (step?.kind === "lesson" || step?.kind === "roleplay") {
      const known =
        step.kind === "lesson"
          ? evidence.lessons.get(step.lesson)
          : evidence.roleplays?.get(step.roleplay);
      const tell = step.kind === "lesson" ? TELL.lessonLacks : TELL.roleplayLacks;
      const lacking = LOCALES.filter((locale) => known?.languages.includes(locale) === false);
      return lacking.map((locale) => {
        const story = tell(step.title, locale, otherThan(locale));
        return metAt(survey, stop, { code: "missing-language", severity: "error", story });
      });
    }
    if (step?.kind !== "quiz") return [];
    const drawn = new Set(step.draw.flatMap(({ lessons }) => lessons));
    return [...drawn]
      .filter((lesson) => !evidence.lessons.has(lesson))
      .map((lesson) => {
        const story = TELL.unknownPool(step.title, lesson);
        return metAt(survey, stop, { code: "unknown-lesson", severity: "error", story });
      });
  });
}

const otherThan = (locale: Locale): Locale => (locale === "sr" ? "en" : "sr");

/** Checks with a remedial loop whose lessons have no part written for an objective that is missed. */
export function remedyFindings(survey: Survey): readonly PathFinding[] {
  return stopsOf(survey).flatMap((stop) => {
    const step = stop.one.steps[stop.index]?.step;
    if (step?.kind !== "quiz" || !step.remedial || checkFault(step, survey.evidence)) return [];
    return lackingRemedies(step, survey).map(({ objectives, lacking }) => {
      const texts = objectives.map((objective) => objectiveText(objective, survey.evidence));
      const story = TELL.missingRemedy(step.title, texts, lacking);
      const missed = graded(step, objectives, false);
      const further = step.attempts === 1 ? [missed, talked(step.id)] : [missed];
      return metAt(survey, stop, { code: "missing-remedy", severity: "error", story }, further);
    });
  });
}

export type Lacking = (typeof REMEDIAL_STAGES)[number] | "both";

/** Objectives that a check may flag and whose lesson lacks parts for them, by what it lacks. */
function lackingRemedies(check: QuizStep, { evidence }: Survey) {
  const groups = new Map<Lacking, string[]>();
  for (const objective of askedObjectives(check, evidence)) {
    const [lesson = "", name = ""] = objective.split("/");
    const lacking = lackingOf(name, evidence.lessons.get(lesson));
    if (lacking) groups.set(lacking, [...(groups.get(lacking) ?? []), objective]);
  }
  return [...groups].map(([lacking, objectives]) => ({ lacking, objectives }));
}

function lackingOf(objective: string, lesson: LessonEvidence | null | undefined): Lacking | null {
  if (!lesson?.remedial) return null;
  const own = new Set(
    lesson.remedial.filter((one) => one.objective === objective).map(({ stage }) => stage),
  );
  const lacking = REMEDIAL_STAGES.filter((stage) => !own.has(stage));
  return lacking.length === 2 ? "both" : (lacking[0] ?? null);
}
