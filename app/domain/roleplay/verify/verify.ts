import { enumerate } from "../enumerate";
import { modelWay } from "../model-way";
import type { Metrics, Roleplay } from "../roleplay";
import { deadEndFindings, endingFindings } from "./endings";
import type { RoleplayFinding } from "./finding";
import { lengthFindings } from "./lengths";
import { modelFindings } from "./model";
import { slipFindings } from "./slips";
import { unusedFindings } from "./unused";

/** What a proof found out. Counts are exact, and beyond what a number holds they still are. */
export interface RoleplayReport {
  readonly findings: readonly RoleplayFinding[];
  /** Ways through the whole play, preparations included. */
  readonly paths: bigint;
  /** Of those, how many come to each ending, in the author's order. */
  readonly endings: readonly { readonly id: string; readonly paths: bigint }[];
  /** Different situations, which is what the proof looked through. */
  readonly situations: number;
  /** Where the model way leads. */
  readonly model: { readonly ending: string; readonly metrics: Metrics };
}

/**
 * Proves a role-play by going through every way (curriculum c, engine rules): every ending can be
 * reached, nobody gets stuck, the model way ends best, one slip followed by model play ends no
 * worse than second best (but for traps), and the words do not give the best choice away.
 * @param roleplay as `parseRoleplay` gives it: without `ruleProblems`
 */
export function verifyRoleplay(roleplay: Roleplay): RoleplayReport {
  const found = enumerate(roleplay);
  const { ending, metrics } = modelWay(roleplay);
  const ways = found.complete
    ? [
        ...endingFindings(roleplay, found),
        ...deadEndFindings(roleplay, found),
        ...unusedFindings(roleplay, found),
        ...modelFindings(roleplay, found),
      ]
    : [tooLarge()];
  return {
    findings: [...ways, ...slipFindings(roleplay), ...lengthFindings(roleplay)],
    paths: found.paths,
    endings: roleplay.endings.map(({ id }) => ({
      id,
      paths: found.finishes
        .filter((finish) => finish.ending === id)
        .reduce((sum, { paths }) => sum + paths, 0n),
    })),
    situations: found.visits.length,
    model: { ending, metrics },
  };
}

const tooLarge = (): RoleplayFinding => ({
  code: "too-large",
  severity: "error",
  path: ["states"],
  message: {
    sr: "Ova simulacija ima previše različitih tokova da bi se svi proverili. Skratite je ili smanjite broj zastavica i priprema.",
    en: "This role-play has too many different courses to check them all. Shorten it, or use fewer flags and preparations.",
  },
  moves: null,
});
