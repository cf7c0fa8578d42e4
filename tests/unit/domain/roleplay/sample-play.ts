import type { Condition, Roleplay } from "~/domain/roleplay/roleplay";
import { parseRoleplay } from "~/domain/roleplay/schema";

/** Trust, value and minutes, as the tables of the curriculum give them. */
type Figures = readonly [trust: number, value: number, time: number];

export interface ChoiceFile {
  readonly id: string;
  readonly effect: { readonly trust: number; readonly value: number; readonly time?: number };
  readonly next: string;
  readonly when?: Condition;
  readonly bonus?: readonly object[];
  readonly set?: readonly string[];
  readonly clear?: readonly string[];
  readonly model?: boolean;
  readonly trap?: boolean;
}

export interface StateFile {
  readonly says: unknown;
  readonly choices: readonly (ChoiceFile & { readonly text: object })[];
}

/** A text that says where it stands; all are about as long. */
export const text = (words: string) => ({ sr: `sr ${words}`, en: `en ${words}` });

export const choice = (
  id: string,
  [trust, value, time]: Figures,
  next: string,
  more: Partial<ChoiceFile> = {},
) => ({
  id,
  text: text(`text of ${id.padEnd(20, ".")}`),
  effect: { trust, value, ...(time !== 0 && { time: -time }) },
  reaction: text(`reaction to ${id}`),
  why: text(`why ${id}`),
  next,
  ...more,
});

export const state = (...choices: StateFile["choices"]): StateFile => ({
  says: text("a line of the customer"),
  choices,
});

export const ending = (id: string, rank: number, rule: { when?: Condition; time?: true } = {}) => ({
  id,
  rank,
  ...rule,
  title: text(`title of ${id}`),
  text: text(`what happens in ${id}`),
});

export const consequence = (flag: string, trust: number, value: number) => ({
  when: { flag },
  effect: { trust, value },
  tell: text(`later, because of ${flag}`),
});

/** What an author would write, texts filled in. */
export const file = (parts: object): object => ({
  schema: 1,
  slug: "sample-play",
  title: text("title"),
  setting: text("setting"),
  debrief: { question: text("question"), plan: text("plan") },
  ...parts,
});

/** Read as a file is: JSON is YAML too. */
export function play(parts: object): Roleplay {
  const parsed = parseRoleplay(JSON.stringify(file(parts)));
  if (parsed.ok) return parsed.roleplay;
  throw new Error(parsed.problems.map(({ message }) => message.en).join("\n"));
}
