import { v7 as uuid } from "uuid";
import { findPracticeAccount, listResponses } from "~db/queries/notebook.server";
import { findPlace } from "~db/queries/progress.server";
import { isAnswerable, isFor } from "~/domain/lesson/block";
import type { LessonOutline } from "~/domain/lesson/outline";
import type { BlockResponse } from "~/domain/lesson/response";
import { parseResponse } from "~/domain/lesson/response.schema";
import { findStep, stepAfter, type LessonStep, type Variant } from "~/domain/path/definition";
import { variantOf } from "~/domain/path/snapshot";
import { pathStatus } from "~/domain/path/status";
import type { Locale } from "~/domain/text";
import { publishedLesson, publishedPart } from "~/platform/library/published-lesson.server";
import type { Standing } from "~/platform/progress/standing.server";
import { islandData, islandSources, withheld } from "./island-data.server";
import type { LessonView } from "./lesson-view";
import { ownFlags } from "./own-flags.server";
import type { PartWish } from "./part-wish";

/**
 * A lesson for its learner: one part with everything they did in it. The text comes as published;
 * nothing is compiled or evaluated here.
 */
export async function readLesson(
  actor: string,
  standing: Standing,
  step: LessonStep,
  wish: PartWish,
  locale: Locale,
  at: number,
): Promise<LessonView | null> {
  const lesson = await publishedLesson(step.lesson);
  if (!lesson) return null;
  const { outline, version } = lesson;
  const [rows, account, place] = await Promise.all([
    listResponses(actor, step.lesson),
    findPracticeAccount(actor),
    wish === null ? findPlace(standing.enrolment, step.id) : 0,
  ]);
  const responses = new Map(rows.map((row) => [row.block, parseResponse(row.response)]));
  const last = outline.parts.length - 1;
  const part = wish === "all" ? null : clamp(wish === null ? place : wish - 1, last);
  const numbers = part === null ? outline.parts.map((_, index) => index) : [part];
  const variant = variantOfStep(standing, step.id);
  const shown = await Promise.all(
    numbers.map(async (index) => ({
      part: index,
      title: outline.parts[index]?.title[locale] ?? "",
      blocks: (await publishedPart(version, locale, index)).filter((one) => isFor(variant, one)),
    })),
  );
  const kinds = numbers.flatMap((index) => kindsOf(outline.parts[index]));
  const [sources, flag] = await Promise.all([
    islandSources(actor, step.lesson, kinds, responses, account, locale),
    part === null ? null : ownFlags(actor, step.lesson, part),
  ]);
  const done = isDone(standing, step.id, at);
  return {
    kind: "lesson",
    owner: actor,
    blocks: outline.parts.flatMap(({ islands }) => islands.map(({ id }) => id)),
    path: standing.path,
    step: step.id,
    title: outline.title[locale],
    part,
    parts: outline.parts.map(({ title, minutes }) => ({ title: title[locale], minutes })),
    shown: withheld(shown),
    islands: islandData(`/learn/${standing.path}/${step.id}`, shown, sources),
    done,
    command: uuid(),
    missing:
      part === null || part === last ? missingBlocks(outline, responses, variant, locale) : [],
    flag,
    remedy: null,
    next: nextOf(standing, step.id, locale),
  };
}

const kindsOf = (part: LessonOutline["parts"][number] | undefined) =>
  part?.islands.map(({ component }) => component) ?? [];

const clamp = (part: number, last: number) => Math.min(Math.max(0, part), last);

function isDone(standing: Standing, step: string, at: number): boolean {
  return pathStatus(standing.resolved, standing.snapshot, at).modules.some((module) =>
    module.steps.some((one) => one.step.id === step && one.state === "done"),
  );
}

/** How the learner walks the module of a step; without a diagnostic as everybody. */
export function variantOfStep({ resolved, snapshot }: Standing, step: string): Variant {
  const found = findStep(resolved, step);
  return found ? variantOf(snapshot.context, found.module.id) : "standard";
}

/** Blocks that this reader must have a response to before the lesson counts, and has none. */
export function missingBlocks(
  outline: LessonOutline,
  responses: ReadonlyMap<string, BlockResponse>,
  variant: Variant,
  locale: Locale,
): LessonView["missing"] {
  return outline.parts.flatMap((part, index) =>
    part.islands
      .filter(
        ({ id, required, component, for: audience }) =>
          required &&
          isFor(variant, { for: audience }) &&
          isAnswerable({ component }) &&
          !responses.has(id),
      )
      .map(({ id }) => ({ block: id, part: index, title: part.title[locale] })),
  );
}

function nextOf(standing: Standing, id: string, locale: Locale): LessonView["next"] {
  const next = stepAfter(standing.resolved, id);
  if (!next) return null;
  const to = `/learn/${standing.path}/${next.id}`;
  return { to, title: next.title[locale], kind: next.kind };
}
