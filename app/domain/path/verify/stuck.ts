import type { QuizStep, Step } from "../definition";
import { checkFault } from "./check-automaton";
import type { PathEvidence } from "./evidence";
import type { FindingCode, PathFinding } from "./finding";
import { shortage } from "./pool";
import { routeTo } from "./route";
import { remedyDraw } from "./remedial-automaton";
import { STUCK_STORIES as TELL } from "./stuck-stories";
import type { Survey, SurveyedModule, SurveyedStep } from "./survey";
import type { Offer } from "./test-out";
import { followersOf, objectiveText } from "./words";
import type { Text } from "~/domain/text";

interface Cause {
  readonly code: FindingCode;
  readonly story: Text;
}

/** Steps that nobody gets through, or that not everybody gets out of again. */
export function stuckFindings(survey: Survey): readonly PathFinding[] {
  return [...survey.modules.values()].flatMap((one) =>
    one.steps.flatMap((step, index) =>
      step.explored.stuck.flatMap(({ place, route }) => {
        const rescue = step.skippable ? one.offer : "never";
        const cause = causeOf(step, place, rescue, survey.evidence);
        return cause ? [finding(survey, one, index, cause, { rescue, route })] : [];
      }),
    ),
  );
}

function finding(
  survey: Survey,
  one: SurveyedModule,
  index: number,
  { code, story }: Cause,
  { rescue, route: within }: { readonly rescue: Offer; readonly route: PathFinding["route"] },
): PathFinding {
  const surveyed = one.steps[index];
  const denied = rescue === "sometimes";
  const before = routeTo(survey, { module: one.module.id, steps: index, denied });
  const nobody = surveyed?.explored.through === null;
  const unreachable = before && nobody ? stepsBehind(survey, one, index) : [];
  const lost = rescue !== "always";
  const told = denied ? TELL.notForAll(story) : story;
  return {
    code,
    severity: lost || nobody ? "error" : "warning",
    module: one.module.id,
    step: surveyed?.step.id ?? null,
    story: unreachable.length > 0 ? TELL.behind(told, unreachable.length) : told,
    outcome: before ? (lost ? "stuck" : "met") : "hidden",
    route: before ? [...before, ...within] : [],
    unreachable,
  };
}

/** Needed steps that nobody comes to because nobody gets through this one. */
function stepsBehind(survey: Survey, one: SurveyedModule, index: number): readonly string[] {
  // Whoever tests out gets past a step for which the test-out stands, and only past such.
  const passed = one.offer !== "never" && one.steps[index]?.skippable === true;
  const rest = one.steps.slice(index + 1).filter(({ skippable }) => skippable || !passed);
  const later = one.finishes ? [] : followersOf(survey, [one.module.id]);
  return [...rest.map(({ step }) => step.id), ...later];
}

/** What is the matter with a place in which somebody is stuck. */
function causeOf(
  { step, explored }: SurveyedStep,
  place: string,
  rescue: Offer,
  evidence: PathEvidence,
): Cause | null {
  if (step.kind === "quiz" && explored.through !== null)
    return checkCause(step, place, rescue, evidence);
  return stepCause(step, evidence);
}

function stepCause(step: Step, { roleplays, ...evidence }: PathEvidence): Cause | null {
  switch (step.kind) {
    case "lesson":
      return { code: "unknown-lesson", story: TELL.unknownLesson(step.title) };
    case "tool":
      return { code: "unknown-tool", story: TELL.unknownTool(step.tool) };
    case "roleplay":
      return roleplays === null || roleplays.has(step.roleplay)
        ? { code: "no-ending", story: TELL.noEnding(step.title) }
        : { code: "unknown-roleplay", story: TELL.unknownRoleplay(step.title) };
    case "quiz":
      return impassable(step, { roleplays, ...evidence });
    case "assignment":
      return null;
  }
}

function impassable(check: QuizStep, evidence: PathEvidence): Cause | null {
  const fault = checkFault(check, evidence);
  if (!fault) return null;
  return fault.code === "impossible-pass"
    ? { code: fault.code, story: TELL.impossiblePass(check.title, fault.right, fault.items) }
    : { code: fault.code, story: TELL.undrawableCheck(check.title, fault.short) };
}

function checkCause(
  check: QuizStep,
  place: string,
  rescue: Offer,
  evidence: PathEvidence,
): Cause | null {
  if (!check.remedial) {
    const tell = rescue === "always" ? TELL.onlyTestOut : TELL.lastAttempt;
    return { code: "last-attempt", story: tell(check.title, check.attempts ?? 1) };
  }
  const objective = place.split(" ").at(-1) ?? "";
  const short = shortage(remedyDraw(check.remedial.items, objective), evidence);
  const wanted = objectiveText(objective, evidence);
  return (
    short && {
      code: "undrawable-remedy",
      story: TELL.undrawableRemedy(check.title, wanted, short),
    }
  );
}
