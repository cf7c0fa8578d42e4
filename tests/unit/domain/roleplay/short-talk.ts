import { expect } from "vitest";
import { parseRoleplay } from "~/domain/roleplay/schema";

/** A file with everything that can stand in one. */
export const SHORT_TALK = `schema: 1
slug: short-talk
title: { sr: "Kratak razgovor", en: "A short talk" }
setting: { sr: "Zove kupac.", en: "The customer calls." }
start: { trust: 50, value: 20, time: 10 }
flags: [lie]
prepare:
  choose: 1
  from:
    - { id: read, text: { sr: "Čitajte", en: "Read" }, model: true }
    - { id: rest, text: { sr: "Odmorite se", en: "Rest" }, effect: { trust: -1 } }
first: one
states:
  one:
    says: { sr: "Halo?", en: "Hello?" }
    choices:
      - id: ask
        text: { sr: "Pitam", en: "I ask" }
        when: { prepared: read }
        effect: { trust: 5, time: -2 }
        reaction: { sr: "Da.", en: "Yes." }
        why: { sr: "Zato.", en: "Because." }
        next: two
        model: true
      - id: tell
        text: { sr: "Kažem", en: "I tell" }
        set: [lie]
        reaction: { sr: "Ne.", en: "No." }
        why: { sr: "Zato.", en: "Because." }
        next: end
  two:
    says:
      - { when: { flag: lie }, text: { sr: "Opet?", en: "Again?" } }
      - { text: { sr: "I?", en: "And?" } }
    choices:
      - id: stop
        text: { sr: "Kraj", en: "The end" }
        bonus: [{ when: { count: { prepared: [read, rest], atLeast: 1 } }, effect: { value: 3 } }]
        reaction: { sr: "Da.", en: "Yes." }
        why: { sr: "Zato.", en: "Because." }
        next: end
        model: true
      - id: wait
        text: { sr: "Čekam", en: "I wait" }
        clear: [lie]
        reaction: { sr: "Ne.", en: "No." }
        why: { sr: "Zato.", en: "Because." }
        next: end
delayed:
  - { when: { flag: lie }, effect: { trust: -9 }, tell: { sr: "Kasnije.", en: "Later." } }
endings:
  - { id: time, rank: 3, time: true, title: { sr: "Kraj", en: "Up" }, text: { sr: "x", en: "x" } }
  - { id: best, rank: 1, when: { atLeast: { trust: 55 } }, title: { sr: "D", en: "G" }, text: { sr: "x", en: "x" } }
  - { id: rest, rank: 2, title: { sr: "R", en: "R" }, text: { sr: "x", en: "x" } }
debrief: { question: { sr: "Šta?", en: "What?" }, plan: { sr: "Ako", en: "If" } }
`;

/** What stands in the file, and what is put there. */
export type Change = readonly [from: string, to: string];

/** Line, column and English words of what is refused once the file is changed. */
export function refused(...changes: readonly Change[]): string[] {
  let file = SHORT_TALK;
  for (const [from, to] of changes) {
    expect(file).toContain(from);
    file = file.replace(from, to);
  }
  const parsed = parseRoleplay(file);
  if (parsed.ok) return [];
  expect(parsed.problems.every(({ message }) => message.sr !== message.en)).toBe(true);
  return parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message.en}`);
}

/** Messages that begin so. */
export const starting = (...words: string[]) =>
  words.map((one): unknown => expect.stringMatching(`^${one}`));
