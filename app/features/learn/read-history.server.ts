import { findStep, type ResolvedPath } from "~/domain/path/definition";
import type { PathEvent } from "~/domain/path/event";
import { rubricPasses } from "~/domain/path/chart/conditions";
import { pathStatus } from "~/domain/path/status";
import { passes } from "~/domain/quiz/result";
import type { Locale } from "~/domain/text";
import { readLog } from "~/platform/progress/log.server";
import { findStanding } from "~/platform/progress/standing.server";
import type { HistoryEntry, HistoryView } from "./history-view";
import { objectiveTexts } from "./objective-texts.server";

/** What led to where the learner stands, in order, as it was written; null when not on the path. */
export async function readHistory(
  actor: string,
  slug: string,
  locale: Locale,
  at: number,
): Promise<HistoryView | null> {
  const standing = await findStanding(actor, slug);
  if (!standing) return null;
  const log = await readLog(standing.enrolment);
  const { resolved } = standing;
  const texts = await objectiveTexts(log.flatMap(objectivesIn), locale);
  const { here } = pathStatus(resolved, standing.snapshot, at);
  return {
    path: slug,
    title: resolved.title[locale],
    here: here?.step.title[locale] ?? null,
    entries: log.map((event) => entryOf(resolved, event, texts, locale)).reverse(),
  };
}

const objectivesIn = ({ payload }: PathEvent): readonly string[] =>
  "objective" in payload && payload.objective !== undefined ? [payload.objective] : [];

function entryOf(
  path: ResolvedPath,
  event: PathEvent,
  texts: ReadonlyMap<string, string>,
  locale: Locale,
): HistoryEntry {
  const [objective] = objectivesIn(event);
  const about = objective === undefined ? titleOf(path, event, locale) : texts.get(objective);
  return {
    seq: event.seq,
    at: event.at,
    type: event.type,
    title: about ?? objective ?? "",
    ...resultOf(path, event),
  };
}

/** The title of the step or module that an event names; a step that is gone has its id. */
function titleOf(path: ResolvedPath, { payload }: PathEvent, locale: Locale): string {
  if ("step" in payload) return findStep(path, payload.step)?.step.title[locale] ?? payload.step;
  if ("module" in payload) {
    const module = path.modules.find(({ id }) => id === payload.module);
    return module?.title[locale] ?? payload.module;
  }
  return path.title[locale];
}

function resultOf(path: ResolvedPath, event: PathEvent) {
  const none = { right: 0, of: 0, outcome: "other" };
  const say = (passed: boolean) => (passed ? "passed" : "failed");
  switch (event.type) {
    case "quiz.graded": {
      const { right, of } = event.payload;
      const step = findStep(path, event.payload.step)?.step;
      const passed =
        step?.kind === "quiz" &&
        (event.payload.passKept === true || passes(step.pass, event.payload));
      return { right, of, outcome: say(passed) };
    }
    case "testout.graded": {
      const { right, of, module: id, missedCritical } = event.payload;
      const rule = path.modules.find((module) => module.id === id)?.testOut;
      const passed = rule !== undefined && right >= rule.right && missedCritical.length === 0;
      return { right, of, outcome: say(passed) };
    }
    case "remedial.graded":
      return { ...none, outcome: say(event.payload.passed) };
    case "assignment.reviewed": {
      const step = findStep(path, event.payload.step)?.step;
      const { scores } = event.payload;
      const right = scores.reduce((sum, score) => sum + score, 0);
      const passed = step?.kind === "assignment" && rubricPasses(step, scores);
      return { right, of: 12, outcome: say(passed) };
    }
    default:
      return none;
  }
}
