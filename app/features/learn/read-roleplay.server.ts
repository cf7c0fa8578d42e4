import { v7 as uuid } from "uuid";
import { listRuns } from "~db/queries/roleplay.server";
import { stepAfter, type RoleplayStep } from "~/domain/path/definition";
import { variantOf } from "~/domain/path/snapshot";
import type { StepStatus } from "~/domain/path/status";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { tokensOf } from "~/domain/roleplay/tokens";
import type { Locale } from "~/domain/text";
import { publishedRoleplay, roleplayVersion } from "~/platform/library/published-roleplay.server";
import type { Standing } from "~/platform/progress/standing.server";
import type { RoleplayView } from "./roleplay-view";

type RunRow = Awaited<ReturnType<typeof listRuns>>[number];

/** The door of a conversation for its learner; null when its file was taken away. */
export async function readRoleplay(
  standing: Standing,
  step: RoleplayStep,
  { state, module }: StepStatus,
  locale: Locale,
): Promise<RoleplayView | null> {
  const [published, runs] = await Promise.all([
    publishedRoleplay(step.roleplay),
    listRuns(standing.enrolment, step.id),
  ]);
  if (!published) return null;
  const { roleplay } = published;
  const base = `/learn/${standing.path}/${step.id}`;
  const open = runs.find(({ ending }) => ending === null);
  const next = stepAfter(standing.resolved, step.id);
  return {
    kind: "roleplay",
    path: standing.path,
    step: step.id,
    title: step.title[locale],
    setting: roleplay.setting[locale],
    minutes: step.minutes,
    time: roleplay.start.time,
    variant: variantOf(standing.snapshot.context, module),
    done: state === "done",
    optional: step.optional,
    needed: neededEnding(roleplay, step, locale),
    prepare: {
      choose: roleplay.prepare.choose,
      // Shuffled by the enrolment, since there is no run yet.
      from: tokensOf(roleplay, standing.enrolment).preparations.map(({ text }) => text[locale]),
    },
    command: uuid(),
    running: open ? { to: `${base}/runs/${open.id}` } : null,
    earlier: await earlierRuns(base, runs, locale),
    next: next && { to: `/learn/${standing.path}/${next.id}` },
  };
}

/** The title of the worst ending that counts, where not every one does. */
function neededEnding({ endings }: Roleplay, step: RoleplayStep, locale: Locale): string | null {
  const counting = endings.filter(({ id }) => step.endings.includes(id));
  if (counting.length === endings.length) return null;
  const [worst] = [...counting].sort((one, other) => other.rank - one.rank);
  return worst?.title[locale] ?? null;
}

async function earlierRuns(base: string, runs: readonly RunRow[], locale: Locale) {
  const versions = [...new Set(runs.map(({ version }) => version))];
  const known = new Map(
    await Promise.all(versions.map(async (id) => [id, await roleplayVersion(id)] as const)),
  );
  return runs.flatMap(({ id, number, version, ending: endingId, endedAt }) => {
    const endings = known.get(version)?.endings ?? [];
    const ending = endings.find((one) => one.id === endingId);
    if (!ending || endedAt === null) return [];
    return [
      {
        to: `${base}/runs/${id}/debrief`,
        number,
        at: endedAt,
        ending: ending.title[locale],
        best: ending.rank === 1,
      },
    ];
  });
}
