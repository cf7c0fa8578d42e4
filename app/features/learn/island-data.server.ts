import { v7 as uuid } from "uuid";
import { listPlansOfLesson } from "~db/queries/notebook.server";
import type { IslandKind } from "~/domain/lesson/block";
import type { BlockResponse } from "~/domain/lesson/response";
import { withoutCues } from "~/domain/lesson/transcript";
import type { Locale } from "~/domain/text";
import { longDay } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { questionPool } from "~/platform/library/question-pool.server";
import { islandView, type IslandSources } from "./island-view.server";
import type { LessonIslandData, LessonView } from "./lesson-view";

/** What the interactive blocks of some kinds need to show what their reader did. */
export async function islandSources(
  actor: string,
  lesson: string,
  components: readonly IslandKind[],
  responses: ReadonlyMap<string, BlockResponse>,
  account: IslandSources["account"] | undefined,
  locale: Locale,
): Promise<IslandSources> {
  const kinds = new Set(components);
  const asks = kinds.has("Question") || kinds.has("Recall");
  const pool = asks ? await questionPool([lesson], ["pre", "practice"]) : [];
  const plans = kinds.has("IfThenPlan") ? await listPlansOfLesson(actor, lesson) : [];
  return {
    questions: new Map(pool.map(({ question }) => [question.id, question])),
    responses,
    account: account ?? null,
    returnsOn: new Map(
      plans.map((plan) => [
        plan.block,
        longDay(Date.parse(`${plan.followUpOn}T12:00:00Z`), env().timeZone, locale),
      ]),
    ),
    locale,
  };
}

/** What is shown as it leaves the server: what a block tells after an answer is in its view alone. */
export function withheld(shown: LessonView["shown"]): LessonView["shown"] {
  return shown.map((part) => ({ ...part, blocks: part.blocks.map(withoutCues) }));
}

/** Every interactive block shown, by id, with its form. `base` is the address of the step. */
export function islandData(
  base: string,
  shown: LessonView["shown"],
  sources: IslandSources,
): Record<string, LessonIslandData> {
  const practiceAccount = sources.account && (sources.account.disguise ?? sources.account.name);
  return Object.fromEntries(
    shown.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind !== "island") return [];
        const view = islandView(block, sources);
        if (!view) return [];
        const form = {
          id: block.id,
          action: `${base}/blocks/${block.id}`,
          commandKey: uuid(),
          saved: sources.responses.has(block.id),
          error: null,
          practiceAccount,
        };
        return [[block.id, { view, form }] as const];
      }),
    ),
  );
}
