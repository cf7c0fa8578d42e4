import { v7 as uuid } from "uuid";
import { findPracticeAccount, listResponses } from "~db/queries/notebook.server";
import type { RemedialStage } from "~/domain/lesson/block";
import { partTeaching } from "~/domain/lesson/outline";
import { parseResponse } from "~/domain/lesson/response.schema";
import type { Sitting } from "~/domain/path/sitting";
import type { Locale } from "~/domain/text";
import { publishedLesson, publishedPart } from "~/platform/library/published-lesson.server";
import type { Standing } from "~/platform/progress/standing.server";
import { islandData, islandSources, withheld } from "./island-data.server";
import type { LessonView } from "./lesson-view";
import { ownFlags } from "./own-flags.server";

interface Remedy {
  readonly sitting: Sitting;
  /** `<lesson>/<objective>` */
  readonly objective: string;
  readonly stage: RemedialStage;
}

/**
 * A reading of the remedial loop: the lesson's part written for it. A lesson published without one
 * shows the part that teaches the objective, so that nobody is stuck.
 */
export async function readRemedy(
  actor: string,
  standing: Standing,
  { sitting, objective: id, stage }: Remedy,
  locale: Locale,
): Promise<LessonView | null> {
  const [slug = "", objective = ""] = id.split("/");
  const lesson = await publishedLesson(slug);
  if (!lesson) return null;
  const { outline, version } = lesson;
  const written = outline.remedial.find(
    (one) => one.objective === objective && one.stage === stage,
  );
  const number = written?.part ?? partTeaching(outline, objective);
  const part = written ?? outline.parts[number];
  const [blocks, rows, account, flag] = await Promise.all([
    publishedPart(version, locale, number),
    listResponses(actor, slug),
    findPracticeAccount(actor),
    ownFlags(actor, slug, number),
  ]);
  const responses = new Map(rows.map((row) => [row.block, parseResponse(row.response)]));
  const kinds = part?.islands.map(({ component }) => component) ?? [];
  const sources = await islandSources(actor, slug, kinds, responses, account, locale);
  const shown = [{ part: number, title: part?.title[locale] ?? "", blocks }];
  return {
    kind: "lesson",
    owner: actor,
    blocks: part?.islands.map((island) => island.id) ?? [],
    path: standing.path,
    step: sitting.key,
    title: outline.title[locale],
    part: number,
    parts: [],
    shown: withheld(shown),
    islands: islandData(`/learn/${standing.path}/${sitting.key}`, shown, sources),
    done: false,
    command: uuid(),
    missing: [],
    flag,
    remedy: {
      stage,
      objective: outline.objectives.find((one) => one.id === objective)?.text[locale] ?? "",
    },
    next: null,
  };
}
