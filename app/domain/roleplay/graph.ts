import { END, type TalkRules } from "./roleplay";

/** How the states of a talk follow one another, whatever the conditions. */
export interface TalkGraph {
  /** States in an order in which none comes before one that leads to it, from the first. */
  readonly order: readonly string[];
  /** A state that leads back to itself, or null. A talk must go forward, so that it ends. */
  readonly circle: string | null;
}

/** Goes through a talk once; unknown states are left out. */
export function graphOf({ first, states }: Pick<TalkRules, "first" | "states">): TalkGraph {
  const done: string[] = [];
  const open = new Set<string>();
  let circle: string | null = null;
  const visit = (id: string) => {
    if (open.has(id)) circle ??= id;
    const state = Object.hasOwn(states, id) ? states[id] : undefined;
    if (!state || id === END || open.has(id) || done.includes(id)) return;
    open.add(id);
    for (const { next } of state.choices) visit(next);
    open.delete(id);
    done.push(id);
  };
  visit(first);
  return { order: done.reverse(), circle };
}
