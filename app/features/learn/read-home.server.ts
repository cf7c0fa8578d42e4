import { v7 as uuid } from "uuid";
import { listPaths } from "~db/queries/content.server";
import { findLastResult, hasOpenAttempt } from "~db/queries/assessment.server";
import { findPlace } from "~db/queries/progress.server";
import { partTeaching } from "~/domain/lesson/outline";
import type { ResolvedPath } from "~/domain/path/definition";
import { fulfils } from "~/domain/path/requirement";
import { pathStatus, type PathStatus, type StepStatus } from "~/domain/path/status";
import { parseQuizResult } from "~/domain/quiz/answer.schema";
import { duePlan } from "~/domain/plan/follow-up";
import type { DayPlan } from "~/domain/review/plan";
import type { Locale } from "~/domain/text";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { publishedLesson } from "~/platform/library/published-lesson.server";
import { pathVersion } from "~/platform/library/published-path.server";
import { renewableThrough } from "~/platform/progress/renewal.server";
import { listStandings, type Standing } from "~/platform/progress/standing.server";
import { readReviewDay } from "~/platform/review/review-day.server";
import { readDueFollowUp } from "./read-follow-ups.server";
import { readPlans, type PlanWithOutcomes } from "./read-plans.server";
import type { HomePath, HomeView, NextStep } from "./home-view";

/** The learner's home: the next step first, then the plan and the paths. */
export async function readHome(actor: string, locale: Locale, at: number): Promise<HomeView> {
  const [standings, offered, plans, review, followUp] = await Promise.all([
    listStandings(actor),
    listPaths(),
    readPlans(actor),
    readReviewDay(actor, at),
    readDueFollowUp(actor, locale, at),
  ]);
  const statuses = standings.map((standing) => ({
    standing,
    status: pathStatus(standing.resolved, standing.snapshot, at),
  }));
  const walked = new Set(standings.map((standing) => standing.path));
  const others = await Promise.all(
    offered
      .filter(({ slug, withdrawn }) => !walked.has(slug) && !withdrawn)
      .map(({ version }) => pathVersion(version)),
  );
  const known = [
    ...standings.map(({ resolved }) => resolved),
    ...others.filter((one) => one !== null),
  ];
  const offeredTitles = new Map(known.map(({ slug, title }) => [slug, title[locale]]));
  return {
    next: await nextStep(statuses, locale),
    plan: planShown(plans, at),
    review: reviewLeft(review.plan),
    followUp,
    paths: [
      ...statuses.map(({ standing, status }) => walkedPath(standing, status, locale, at)),
      ...others
        .flatMap((path) => (path ? [offeredPath(path, standings, offeredTitles, locale)] : []))
        // What can be begun stands before what waits for another path.
        .sort((one, other) => Number(one.after !== null) - Number(other.after !== null)),
    ],
    now: at,
  };
}

/** The plan to ask about today; on other days the one written last, as long as it is awaited. */
function planShown(plans: readonly PlanWithOutcomes[], at: number): HomeView["plan"] {
  const due = duePlan(plans, dayOf(at, env().timeZone));
  const plan = due ?? plans.find(({ next }) => next !== null);
  if (!plan) return null;
  const { id, cue, action, shownAccount, writtenAt } = plan;
  return { cue, action, account: shownAccount, writtenAt, ask: due && { id, command: uuid() } };
}

function reviewLeft({ items, seconds }: DayPlan): HomeView["review"] {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return items.length === 0 ? null : { items: items.length, minutes };
}

interface Walk {
  readonly standing: Standing;
  readonly status: PathStatus;
}

/** The first path with something to do now; else what waits. */
async function nextStep(walks: readonly Walk[], locale: Locale): Promise<NextStep | null> {
  const under = walks.filter(({ status }) => status.here !== null);
  const walk = under.find(({ status }) => status.here?.state === "open") ?? under[0];
  const here = walk?.status.here;
  if (!walk || !here) return null;
  const to = `/learn/${walk.standing.path}/${here.step.id}`;
  const title = here.step.title[locale];
  if (here.step.kind === "lesson") {
    const part = await findPlace(walk.standing.enrolment, here.step.id);
    const lesson = await publishedLesson(here.step.lesson);
    const parts = lesson?.outline.parts ?? [];
    const minutes = parts[part]?.minutes ?? here.step.minutes;
    return { kind: "lesson", to, title, part, parts: parts.length, minutes, begun: part > 0 };
  }
  if (here.state === "cooling" && here.opensAt !== null) {
    const read = await worthReading(walk, here, locale);
    if (read) return { kind: "waiting", to, title, opensAt: here.opensAt, read };
  }
  const held = heldUp(here);
  if (held) return { ...held, to, title };
  if (here.step.kind !== "quiz") {
    return { kind: "work", work: here.step.kind, to, title, minutes: here.step.minutes };
  }
  const { items, minutes } = here.step;
  const running = await hasOpenAttempt(walk.standing.enrolment, here.step.id);
  return { kind: "check", to, title, items, minutes, running };
}

/** What a step asks for first that is neither to be begun nor to be gone on with. */
function heldUp({ state, remedial, submittedAt, opensAt }: StepStatus) {
  switch (state) {
    case "held":
    case "exhausted":
      return { kind: "talk" } as const;
    case "remedial": {
      const own = remedial.filter(({ stage }) => stage !== "talk" && stage !== "session");
      if (own.length === 0) return { kind: "talk" } as const;
      const opens = own.map((one) => one.opensAt).filter((one) => one !== null);
      const soonest = opens.length === own.length ? Math.min(...opens) : null;
      return { kind: "remedial", objectives: own.length, opensAt: soonest } as const;
    }
    case "waiting":
      return submittedAt === null ? null : ({ kind: "handed-in", submittedAt, opensAt } as const);
    case "returned":
      return { kind: "returned" } as const;
    case "locked":
    case "open":
    case "cooling":
    case "done":
      return null;
  }
}

/** While a check cools down: the part that teaches what was missed most. */
async function worthReading({ standing }: Walk, check: StepStatus, locale: Locale) {
  const row = await findLastResult(standing.enrolment, check.step.id);
  if (!row) return null;
  const { objectives } = parseQuizResult(row.result);
  const [weakest] = [...objectives].sort((a, b) => a.credit - b.credit);
  const [slug = "", objective = ""] = weakest?.id.split("/") ?? [];
  const lesson = await publishedLesson(slug);
  const step = standing.resolved.modules
    .flatMap((module) => module.steps)
    .find((one) => one.kind === "lesson" && one.lesson === slug);
  if (!lesson || !step) return null;
  const part = partTeaching(lesson.outline, objective);
  return {
    to: `/learn/${standing.path}/${step.id}?part=${part + 1}`,
    part,
    lesson: step.title[locale],
    minutes: lesson.outline.parts[part]?.minutes ?? 1,
  };
}

function walkedPath(standing: Standing, status: PathStatus, locale: Locale, at: number): HomePath {
  const path = standing.resolved;
  const through = renewableThrough(standing, at);
  const check = path.certificate?.renew ?? "";
  const steps = status.modules.flatMap((module) => module.steps);
  return {
    ...pathFacts(path, locale),
    enrolled: true,
    mastered: status.modulesMastered,
    stepsDone: steps.filter((step) => step.state === "done").length,
    minutesLeft: status.minutesLeft,
    complete: status.complete,
    certificateTo: status.certificate && `/certificates/${status.certificate.id}`,
    renew: through === null ? null : { to: `/learn/${path.slug}/${check}`, through },
  };
}

/** A path that one may begin, or what has to be completed first. */
function offeredPath(
  path: ResolvedPath,
  standings: readonly Standing[],
  titles: ReadonlyMap<string, string>,
  locale: Locale,
): HomePath {
  const open = (path.requires ?? []).find((requirement) => {
    const standing = standings.find((one) => one.path === requirement.path);
    return !standing || !fulfils(requirement, standing);
  });
  return { ...pathFacts(path, locale), after: open ? (titles.get(open.path) ?? open.path) : null };
}

function pathFacts(path: ResolvedPath, locale: Locale): HomePath {
  const steps = path.modules.flatMap((module) => module.steps);
  return {
    slug: path.slug,
    title: path.title[locale],
    enrolled: false,
    after: null,
    mastered: 0,
    modules: path.modules.length,
    stepsDone: 0,
    steps: steps.length,
    minutesLeft: steps.reduce((sum, step) => sum + step.minutes, 0),
    complete: false,
    certificateTo: null,
    renew: null,
    command: uuid(),
  };
}
