import type { AppLoadContext } from "@remix-run/node";
import { v4 as uuid } from "uuid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Role } from "~/domain/access/permission";
import { OPEN_FLAGS } from "~/domain/lesson/flag";
import { openFlagCounts } from "~/features/author/open-flag-counts.server";
import { readFlags } from "~/features/author/read-flags.server";
import { settleFlag } from "~/features/author/settle-flag.server";
import { flagPassage } from "~/features/learn/flag-passage.server";
import { readStep } from "~/features/learn/read-step.server";
import { action as flagAction } from "~/routes/learn.flags";
import { loader as missingPage } from "~/routes/not-found";
import { action as settleAction, loader as flags } from "~/routes/studio.flags";
import { loader as lessonInsight } from "~/routes/studio.lesson-insight";
import { loader as questionInsight } from "~/routes/studio.question-insight";
import { openTestDatabase } from "../author/library-database";
import { DAY_ONE, join, LESSON, PATH, publish } from "../practice/review-world";

let close: () => void;

beforeEach(async () => {
  close = openTestDatabase();
  await publish();
  await join("ana");
  await join("iva");
  await join("stranger", "learner", false);
  await join("author", "trainer", false);
  await join("second", "trainer", false);
});
afterEach(() => close());

const sent = (more: object = {}) => ({
  path: PATH,
  step: "l01",
  part: 1,
  reason: "unclear",
  quote: "prvih 20%",
  note: "",
  locale: "sr" as const,
  key: uuid(),
  at: DAY_ONE,
  ...more,
});

const open = () => readFlags({ which: "open", lesson: null }, "sr");
const openOnes = async () => (await open()).groups.flatMap(({ flags: own }) => own);

/** What a learner sees of their own at the end of a part (from 1). */
async function seenBy(person: string, part: number) {
  const view = await readStep(person, { path: PATH, step: "l01", part }, "sr", DAY_ONE);
  return view?.kind === "lesson" ? view.flag?.own : null;
}

describe("a flagged passage", () => {
  it("is taken once, stands on the authors' list and with its own learner, in its part", async () => {
    const flag = sent();
    expect(await flagPassage("ana", flag)).toEqual({ kind: "flagged" });
    expect(await flagPassage("ana", flag)).toEqual({ kind: "flagged" });
    expect(await openOnes()).toMatchObject([
      {
        name: "ana",
        reason: "unclear",
        quote: "prvih 20%",
        part: 1,
        partTitle: "Part two sr",
        to: `/studio/lessons/${LESSON}/read?lang=sr&part=2`,
        edit: `/studio/lessons/${LESSON}?lang=sr&part=2&find=prvih+20%25`,
      },
    ]);
    expect(await openFlagCounts([LESSON, "other"])).toEqual(new Map([[LESSON, 1]]));
    expect(await seenBy("ana", 2)).toMatchObject([{ quote: "prvih 20%", answer: null }]);
    expect(await seenBy("ana", 1)).toEqual([]);
    expect(await seenBy("iva", 2)).toEqual([]);
  });

  it("is refused where the lesson is not theirs or has no such part", async () => {
    expect(await flagPassage("stranger", sent())).toEqual({ kind: "missing" });
    expect(await flagPassage("ana", sent({ part: 2 }))).toEqual({ kind: "missing" });
    expect(await flagPassage("ana", sent({ part: -1 }))).toEqual({ kind: "missing" });
    expect(await flagPassage("ana", sent({ step: "l01-check" }))).toEqual({ kind: "missing" });
    expect(await flagPassage("ana", sent({ path: "no-such" }))).toEqual({ kind: "missing" });
    expect(await openOnes()).toEqual([]);
  });

  it("is refused beyond twenty that wait, also when sent at once, until one is settled", async () => {
    const all = await Promise.all(
      Array.from({ length: OPEN_FLAGS + 3 }, (_, index) =>
        flagPassage("ana", sent({ quote: `mesto ${index}` })),
      ),
    );
    expect(all.filter(({ kind }) => kind === "flagged")).toHaveLength(OPEN_FLAGS);
    expect(all.filter(({ kind }) => kind === "too-many")).toHaveLength(3);
    expect(await flagPassage("iva", sent())).toEqual({ kind: "flagged" });
    const first = (await openOnes())[0]?.id ?? "";
    await settleFlag("author", { flag: first, answer: "Da.", key: uuid(), at: DAY_ONE });
    expect(await flagPassage("ana", sent())).toEqual({ kind: "flagged" });
  });

  it("is answered once: the first of two authors counts", async () => {
    await flagPassage("ana", sent());
    const flag = (await openOnes())[0]?.id ?? "";
    const settle = (author: string, answer: string, id = flag) =>
      settleFlag(author, { flag: id, answer, key: uuid(), at: DAY_ONE });
    expect(await settle("author", "  ")).toEqual({ kind: "empty" });
    expect(await settle("author", "x".repeat(1_001))).toEqual({ kind: "too-long" });
    expect(await settle("author", "Da.", "no-such")).toEqual({ kind: "missing" });
    const kinds = await Promise.all([settle("author", "Prvi."), settle("second", "Drugi.")]);
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(["settled", "settled-before"]);
    const answer = kinds[0]?.kind === "settled" ? "Prvi." : "Drugi.";
    expect(await seenBy("ana", 2)).toMatchObject([{ answer }]);
    expect(await openOnes()).toEqual([]);
    const settled = await readFlags({ which: "settled", lesson: LESSON }, "sr");
    expect(settled.groups[0]?.flags[0]?.settled).toMatchObject({ answer });
  });
});

/** A request by somebody of this role. */
function asked(role: Role, id: string, address: string, form?: Record<string, string>) {
  const email = `${id}@example.com`;
  const actor = { id, name: id, email, role, language: null, seenAt: 0, sessionId: "session" };
  const context: AppLoadContext = { nonce: "", locale: "sr", address: "", reference: "", actor };
  const body = form && new URLSearchParams(form);
  const request = new Request(`http://localhost${address}`, {
    method: body ? "POST" : "GET",
    body,
  });
  return { request, context };
}

/** What is thrown: an answer that takes the place of the page. */
async function thrown(doing: () => unknown): Promise<unknown> {
  try {
    await doing();
  } catch (answer) {
    return answer;
  }
  throw new Error("Nothing was thrown");
}

describe("the addresses of insight and of flags", () => {
  const params = { slug: LESSON, lesson: LESSON, question: "c-own" };

  it.each(["learner", "manager"] as const)("are a missing page for a %s", async (role) => {
    await flagPassage("ana", sent());
    const flag = (await openOnes())[0]?.id ?? "";
    const missing = await thrown(missingPage);
    const form = { command: uuid(), flag, answer: "Moj odgovor." };
    const ask = (address: string, sentForm?: Record<string, string>) => ({
      ...asked(role, "iva", address, sentForm),
      params,
    });
    expect(await thrown(() => flags(ask("/studio/flags")))).toEqual(missing);
    expect(await thrown(() => settleAction(ask("/studio/flags", form)))).toEqual(missing);
    expect(await thrown(() => lessonInsight(ask("/studio")))).toEqual(missing);
    expect(await thrown(() => questionInsight(ask("/studio")))).toEqual(missing);
    expect(await openOnes()).toHaveLength(1);
  });

  it("open for those who author, and tell nobody's name but of who flagged", async () => {
    await flagPassage("ana", sent());
    const ask = (address: string) => ({ ...asked("trainer", "author", address), params });
    expect((await flags(ask("/studio/flags"))).list.open).toBe(1);
    const insight = await lessonInsight(ask("/studio"));
    expect(insight.insight).toMatchObject({ openFlags: 1, dropOff: { finished: 2 } });
    expect(JSON.stringify(insight)).not.toMatch(/ana|iva/);
    const one = await questionInsight(ask("/studio"));
    expect(one.insight.versions[0]?.statistics.counts.n).toBe(0);
    const unknown = { ...ask("/studio"), params: { slug: "x", lesson: "x", question: "x" } };
    expect(await thrown(() => lessonInsight(unknown))).toEqual(await thrown(missingPage));
    expect(await thrown(() => questionInsight(unknown))).toEqual(await thrown(missingPage));
  });

  it("give a refused flag back with everything that was typed", async () => {
    const form = { command: uuid(), part: "2", reason: "mistake", quote: "", note: "nešto" };
    const answer = await flagAction({
      ...asked("learner", "ana", "/learn", form),
      params: { path: PATH, step: "l01" },
    });
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { part: 1, flag: { refusal: { code: "quote", given: { note: "nešto" } } } },
    });
  });
});
