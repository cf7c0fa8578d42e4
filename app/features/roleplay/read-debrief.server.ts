import { v7 as uuid } from "uuid";
import { findPracticeAccount, listPlansOfLesson, listResponses } from "~db/queries/notebook.server";
import { findStep, stepAfter } from "~/domain/path/definition";
import { parseResponse } from "~/domain/lesson/response.schema";
import type { BlockResponse } from "~/domain/lesson/response";
import { debrief } from "~/domain/roleplay/debrief";
import { debriefBlocks, notebookPlace } from "~/domain/roleplay/debrief-blocks";
import type { Locale } from "~/domain/text";
import { longDay } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { findStanding } from "~/platform/progress/standing.server";
import type { IslandView } from "~/ui/lesson/island-view";
import type { DebriefView } from "./debrief-view";
import { ownRun, type RunAddress } from "./own-run.server";

export type DebriefReading =
  | { readonly kind: "debrief"; readonly view: DebriefView }
  | { readonly kind: "under-way" }
  | { readonly kind: "missing" };

/** A conversation that has ended, explained to its learner, with what they wrote about it. */
export async function readDebrief(
  actor: string,
  address: RunAddress,
  locale: Locale,
): Promise<DebriefReading> {
  const { path, step: stepId } = address;
  const [own, standing] = await Promise.all([ownRun(actor, address), findStanding(actor, path)]);
  const found = standing && findStep(standing.resolved, stepId)?.step;
  if (!own || !standing || found?.kind !== "roleplay") return { kind: "missing" };
  const { roleplay, progress, number } = own;
  if (progress.kind !== "ended") return { kind: "under-way" };
  const place = notebookPlace(roleplay.slug);
  const [rows, plans, account] = await Promise.all([
    listResponses(actor, place),
    listPlansOfLesson(actor, place),
    findPracticeAccount(actor),
  ]);
  const responses = new Map(rows.map((row) => [row.block, parseResponse(row.response)]));
  const returns = new Map(
    plans.map(({ block, followUpOn }) => [
      block,
      longDay(Date.parse(`${followUpOn}T12:00:00Z`), env().timeZone, locale),
    ]),
  );
  const base = `/learn/${path}/${stepId}/runs/${own.id}/debrief`;
  const counting = roleplay.endings.filter(({ id }) => found.endings.includes(id));
  const [worst] = [...counting].sort((one, other) => other.rank - one.rank);
  const next = stepAfter(standing.resolved, stepId);
  return {
    kind: "debrief",
    view: {
      path,
      step: stepId,
      title: roleplay.title[locale],
      number,
      debrief: debrief(roleplay, progress, locale),
      counts: found.endings.includes(progress.ending),
      needed: counting.length < roleplay.endings.length ? (worst?.title[locale] ?? null) : null,
      blocks: debriefBlocks(roleplay, locale, number).map((island) => ({
        island,
        view: blockView(responses.get(island.id), island.component, returns.get(island.id)),
        form: {
          id: island.id,
          action: `${base}?block=${island.id}`,
          commandKey: uuid(),
          saved: responses.has(island.id),
          error: null,
          practiceAccount: account ? (account.disguise ?? account.name) : null,
        },
      })),
      command: uuid(),
      prepares: roleplay.prepare.choose > 0,
      next: next && { to: `/learn/${path}/${next.id}` },
    },
  };
}

function blockView(
  response: BlockResponse | undefined,
  component: "Reflection" | "IfThenPlan",
  returnsOn: string | undefined,
): IslandView {
  if (component === "Reflection")
    return { kind: "reflection", text: response?.kind === "reflection" ? response.text : "" };
  const plan = response?.kind === "plan" ? response : null;
  return {
    kind: "plan",
    cue: plan?.cue ?? "",
    action: plan?.action ?? "",
    returnsOn: returnsOn ?? null,
  };
}
