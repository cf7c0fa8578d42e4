import { movesOf, type Enumeration } from "../enumerate";
import type { Roleplay } from "../roleplay";
import { offers } from "../situation";
import { told, type RoleplayFinding } from "./finding";

/** Endings that no way leads to. */
export function endingFindings(
  { endings }: Roleplay,
  { finishes }: Enumeration,
): readonly RoleplayFinding[] {
  const reached = new Set(finishes.map(({ ending }) => ending));
  return endings.flatMap(({ id, title }, index): RoleplayFinding[] =>
    reached.has(id)
      ? []
      : [
          {
            code: "unreachable-ending",
            severity: "error",
            path: ["endings", index],
            message: {
              sr: `Do ishoda „${title.sr}“ (${id}) ne vodi nijedan put.`,
              en: `No way leads to the ending “${title.en}” (${id}).`,
            },
            moves: null,
          },
        ],
  );
}

/**
 * States where somebody may have nothing to choose: no time for anything although no ending says
 * so, or nothing offered at all. The first way found shows it, once for each state.
 */
export function deadEndFindings(
  roleplay: Roleplay,
  { finishes }: Enumeration,
): readonly RoleplayFinding[] {
  const declared = roleplay.endings.some(({ time }) => time);
  const seen = new Set<string>();
  return finishes.flatMap(({ state, situation, outOfTime, trail }): RoleplayFinding[] => {
    if (!outOfTime) return [];
    const open = offers(roleplay.states[state]?.choices ?? [], situation).length > 0;
    const code = open ? "no-time-ending" : "dead-end";
    if ((open && declared) || seen.has(`${state} ${code}`)) return [];
    seen.add(`${state} ${code}`);
    const moves = movesOf(trail);
    const way = told(roleplay, moves);
    const message = open
      ? {
          sr: `U stanju „${state}“ nekome ne ostaje vremena ni za jedan izbor (${way.sr}), a nijedan ishod nema „time: true“.`,
          en: `In the state “${state}” somebody has no time left for any choice (${way.en}), and no ending has “time: true”.`,
        }
      : {
          sr: `U stanju „${state}“ nekome se ne nudi nijedan izbor (${way.sr}).`,
          en: `In the state “${state}” somebody is offered no choice at all (${way.en}).`,
        };
    return [{ code, severity: "error", path: ["states", state, "choices"], message, moves }];
  });
}
