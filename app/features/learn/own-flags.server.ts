import { v7 as uuid } from "uuid";
import { listOwnFlags } from "~db/queries/flags.server";
import type { FlagView } from "./lesson-view";

/** The form to flag a passage of a part (0-based), with what this reader flagged in it before. */
export async function ownFlags(person: string, lesson: string, part: number): Promise<FlagView> {
  const rows = await listOwnFlags(person, lesson);
  return {
    part,
    command: uuid(),
    own: rows
      .filter((row) => row.part === part)
      .map(({ id, reason, quote, answer }) => ({ id, reason, quote, answer })),
    refusal: null,
  };
}
