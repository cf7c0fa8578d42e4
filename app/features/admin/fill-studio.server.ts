import { v7 as uuid } from "uuid";
import type { FlagReason } from "~/domain/lesson/flag";
import { readFlags } from "~/features/author/read-flags.server";
import { readWorkingCopy } from "~/features/author/read-working-copy.server";
import { saveDraft } from "~/features/author/save-draft.server";
import { settleFlag } from "~/features/author/settle-flag.server";
import { flagPassage } from "~/features/learn/flag-passage.server";

const LOCALE = "sr";
const DAY = 86_400_000;

/** What learners of the demo flagged, each in a lesson that they have read. */
const FLAGS: readonly {
  readonly by: string;
  readonly step: string;
  readonly part: number;
  readonly reason: FlagReason;
  readonly quote: string;
  readonly note: string;
  readonly daysAgo: number;
  /** What the trainer answered; absent: it waits. */
  readonly answer?: string;
}[] = [
  {
    by: "luka.obradovic@demo.example",
    step: "l05",
    part: 0,
    reason: "unclear",
    quote: "Zakup centrale i plata direktora ne ulaze: ostali bi i da kupac sutra ode.",
    note: "Gde spada magacin koji smo uzeli samo zbog jednog kupca?",
    daysAgo: 3,
  },
  {
    by: "igor.milosevic@demo.example",
    step: "l02",
    part: 1,
    reason: "outdated",
    quote: "Toliki deo kupovina donelo je prvih 20 odsto kupaca",
    note: "Postoji li nešto novije od 2007?",
    daysAgo: 5,
  },
  {
    by: "ana.ilic@demo.example",
    step: "l05",
    part: 0,
    reason: "mistake",
    quote: "Marža 74, trošak 81.",
    note: "U tabeli mi zbir ispadne 80.",
    daysAgo: 8,
    answer: "Zbir u tabeli je 81: proverite red „Čekanje na naplatu“, tamo je 11, a ne 10.",
  },
];

/** The lesson that the demo's trainer has begun to change, and what stands there already. */
const LESSON = "listening-that-changes-the-answer";
const AFTER = "Ko preskoči srednji korak, odgovara na ono što je očekivao da čuje.";
/** Two slips of somebody who never wrote code: a raw tag and braces for a name. */
const ADDED =
  "Probajte na sledećem sastanku: pre odgovora sačekajte <b>tri sekunde</b>, pa pitajte: „{ime}, šta nedostaje?“";

interface Author {
  readonly id: string;
}

/** Gives the demo's trainer something to do: a draft with two problems, and passages to look at. */
export async function fillStudio(
  trainer: Author,
  learners: readonly { readonly id: string; readonly email: string }[],
  path: string,
  now: number,
): Promise<void> {
  for (const { by, daysAgo, answer, ...flag } of FLAGS) {
    const learner = learners.find(({ email }) => email === by);
    if (!learner) continue;
    const at = now - daysAgo * DAY;
    await flagPassage(learner.id, { path, ...flag, locale: LOCALE, key: uuid(), at });
    if (answer !== undefined) await answerNewest(trainer, flag.quote, answer, at + DAY);
  }
  await beginDraft(trainer, now - 2 * DAY);
}

async function answerNewest(trainer: Author, quote: string, answer: string, at: number) {
  const { groups } = await readFlags({ which: "open", lesson: null }, LOCALE);
  const flag = groups.flatMap(({ flags }) => flags).find((one) => one.quote === quote);
  if (flag) await settleFlag(trainer.id, { flag: flag.id, answer, key: uuid(), at });
}

async function beginDraft(trainer: Author, at: number) {
  const name = { kind: "lesson", slug: LESSON } as const;
  const file = `${LOCALE}.mdx`;
  const copy = await readWorkingCopy(trainer.id, name.kind, name.slug, null, at);
  const text = copy?.files[file]?.text;
  if (text === undefined) return;
  const changed = text.replace(AFTER, `${AFTER}\n\n${ADDED}`);
  await saveDraft(trainer.id, { ...name, draft: "", file, revision: 0, text: changed, at });
}
