import { v7 as uuid } from "uuid";
import type { Statement } from "~db/commit.server";
import {
  findAccountByName,
  findPracticeAccount,
  insertPlan,
  insertResponse,
  listResponses,
  practiseOn,
  replacePlans,
} from "~db/queries/notebook.server";
import type { BlockResponse } from "~/domain/lesson/response";
import { addDays, FOLLOW_UP_DAYS } from "~/domain/plan/follow-up";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";

/** Where something is written: a lesson or a conversation, and the block in it. */
interface Written {
  readonly lesson: string;
  readonly block: string;
  readonly at: number;
}

/** Keeps what somebody wrote in a block, as a further revision, with all that follows from it. */
export async function keepResponse(
  actor: string,
  written: Written,
  response: BlockResponse,
): Promise<Statement[]> {
  const { lesson, block, at } = written;
  const rows = await listResponses(actor, lesson);
  const revision = (rows.find((row) => row.block === block)?.revision ?? -1) + 1;
  const kept = JSON.stringify(response);
  return [
    insertResponse({ person: actor, lesson, block, revision, response: kept, at }),
    ...(await consequences(actor, written, response)),
  ];
}

/** What a response changes beside itself: a plan gets its day, an account becomes the practice one. */
async function consequences(
  actor: string,
  { lesson, block, at }: Written,
  response: BlockResponse,
): Promise<Statement[]> {
  if (response.kind === "plan") {
    const account = await findPracticeAccount(actor);
    return [
      replacePlans(actor, lesson, block, at),
      insertPlan({
        id: uuid(),
        person: actor,
        lesson,
        block,
        cue: response.cue,
        action: response.action,
        account: account?.id ?? null,
        writtenAt: at,
        followUpOn: addDays(dayOf(at, env().timeZone), FOLLOW_UP_DAYS),
      }),
    ];
  }
  if (response.kind === "account") {
    const known = await findAccountByName(actor, response.name);
    return [
      practiseOn({
        id: known?.id ?? uuid(),
        person: actor,
        name: response.name,
        disguise: response.disguise || null,
        practisedSince: at,
      }),
    ];
  }
  return [];
}
