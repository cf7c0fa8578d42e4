import { describe, expect, it } from "vitest";
import { DraftKeeper, type KeeperState } from "~/features/author/lesson-editor/draft-keeper";
import type { KeptText } from "~/features/author/lesson-editor/kept-text";
import type { SendOutcome, TextToSend } from "~/features/author/lesson-editor/send-text";

/** A keeper whose time stands still and whose server says what the test tells it to. */
function bench(draft = "d1", revision = 3) {
  const sent: (TextToSend & { readonly leaving: boolean })[] = [];
  const answers: ((outcome: SendOutcome) => void)[] = [];
  const states: KeeperState[] = [];
  let kept: KeptText | null = null;
  let due: (() => void) | null = null;
  const keeper = new DraftKeeper({
    draft,
    files: { "sr.mdx": { text: "a", revision }, "en.mdx": { text: "b", revision: 0 } },
    savedAt: 10,
    send: (text, leaving) => {
      sent.push({ ...text, leaving });
      return new Promise((resolve) => answers.push(resolve));
    },
    keep: (text) => (kept = text),
    clock: () => 99,
    wait: (run) => {
      due = run;
      return () => (due = null);
    },
    onState: (state) => states.push(state),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    keeper,
    sent,
    kept: () => kept,
    last: () => states.at(-1),
    pause: async () => {
      due?.();
      await settle();
    },
    answer: async (outcome: SendOutcome) => {
      answers.shift()?.(outcome);
      await settle();
    },
    isWaiting: () => due !== null,
  };
}

const saved = (revision: number, at = 20): SendOutcome => ({
  kind: "saved",
  draft: "d1",
  revision,
  at,
});

const conflict: SendOutcome = {
  kind: "conflict",
  draft: "d1",
  revision: 7,
  at: 30,
  by: "Ana",
  text: "theirs",
};

describe("what is typed", () => {
  it("is kept here at once, saved on a pause, and forgotten here once the server has it", async () => {
    const { keeper, sent, kept, last, pause, answer } = bench();
    keeper.typed("sr.mdx", "ab");
    expect(kept()).toEqual({ files: { "sr.mdx": "ab" }, at: 99, upon: { "sr.mdx": 3 }, sent: {} });
    expect(sent).toEqual([]);
    await pause();
    expect(sent).toMatchObject([{ draft: "d1", file: "sr.mdx", revision: 3, text: "ab" }]);
    expect(last()).toEqual({ kind: "saving" });
    await answer(saved(4));
    expect(kept()).toBeNull();
    expect(last()).toEqual({ kind: "saved", at: 20 });
  });

  it("goes on from the newest revision, one request at a time, the last text last", async () => {
    const { keeper, sent, last, pause, answer } = bench();
    keeper.typed("sr.mdx", "ab");
    await pause();
    keeper.typed("sr.mdx", "abc");
    keeper.typed("en.mdx", "bc");
    await pause();
    expect(sent).toHaveLength(1);
    await answer(saved(4));
    expect(sent[1]).toMatchObject({ file: "sr.mdx", revision: 4, text: "abc" });
    await answer(saved(5));
    expect(sent[2]).toMatchObject({ file: "en.mdx", revision: 0, text: "bc" });
    expect(last()).toEqual({ kind: "saving" });
    await answer(saved(1));
    expect(last()?.kind).toBe("saved");
    expect(keeper.hasUnsaved()).toBe(false);
  });

  it("is tried again without signal, and nothing is forgotten meanwhile", async () => {
    const { keeper, sent, kept, last, pause, answer, isWaiting } = bench();
    keeper.typed("sr.mdx", "ab");
    await pause();
    await answer({ kind: "waiting" });
    expect(last()).toEqual({ kind: "waiting" });
    expect(kept()).not.toBeNull();
    expect(isWaiting()).toBe(true);
    await pause();
    await answer(saved(4));
    expect(sent).toHaveLength(2);
    expect(kept()).toBeNull();
  });

  it("is sent before the page goes, upon what is on its way", async () => {
    const { keeper, sent, pause } = bench();
    keeper.typed("sr.mdx", "ab");
    await pause();
    keeper.typed("sr.mdx", "abc");
    keeper.leave();
    expect(sent[1]).toMatchObject({ revision: 4, text: "abc", leaving: true });
  });

  it("goes to a new draft when this one was published or discarded", async () => {
    const { keeper, sent, pause, answer } = bench();
    keeper.typed("sr.mdx", "ab");
    await pause();
    await answer({ kind: "gone" });
    expect(sent[1]).toMatchObject({ draft: "", file: "sr.mdx", revision: 0, text: "ab" });
    await answer({ kind: "saved", draft: "d2", revision: 1, at: 40 });
    expect(keeper.draft).toBe("d2");
    expect(keeper.hasUnsaved()).toBe(false);
  });
});

describe("a conflict", () => {
  const met = async () => {
    const all = bench();
    all.keeper.typed("sr.mdx", "mine");
    await all.pause();
    await all.answer(conflict);
    return all;
  };

  it("stops saving and shows both texts", async () => {
    const { keeper, sent, kept, last, pause } = await met();
    expect(last()).toMatchObject({ kind: "conflict", by: "Ana", theirs: "theirs", mine: "mine" });
    keeper.typed("sr.mdx", "mine too");
    await pause();
    expect(sent).toHaveLength(1);
    expect(kept()).toMatchObject({ files: { "sr.mdx": "mine too" } });
  });

  it("takes theirs", async () => {
    const { keeper, sent } = await met();
    expect(keeper.settle("theirs")).toEqual({ file: "sr.mdx", text: "theirs" });
    expect(keeper.hasUnsaved()).toBe(false);
    expect(sent).toHaveLength(1);
  });

  it("keeps mine on top of theirs", async () => {
    const { keeper, sent } = await met();
    expect(keeper.settle("mine")).toEqual({ file: "sr.mdx", text: "mine" });
    expect(sent[1]).toMatchObject({ draft: "d1", revision: 7, text: "mine" });
  });

  it("keeps mine as a draft of my own", async () => {
    const { keeper, sent, answer } = await met();
    keeper.settle("own");
    expect(sent[1]).toMatchObject({ draft: "", revision: 0, text: "mine" });
    await answer({ kind: "saved", draft: "d9", revision: 1, at: 50 });
    expect(keeper.draft).toBe("d9");
  });
});

describe("what a browser that died left here", () => {
  const left = (upon: number, sent: Readonly<Record<string, string>> = {}): KeptText => {
    return { files: { "sr.mdx": "left" }, at: 1, upon: { "sr.mdx": upon }, sent };
  };

  async function takenBack(kept: KeptText) {
    const { keeper, sent, pause } = bench();
    keeper.found(kept);
    keeper.typed("sr.mdx", "left");
    await pause();
    return sent[0]?.revision;
  }

  it("goes on from the server's text when it was typed upon that", async () => {
    expect(await takenBack(left(3))).toBe(3);
  });

  it("does not go over a newer text of the server's: its author is asked", async () => {
    expect(await takenBack(left(1))).toBe(1);
  });

  it("goes on from what was on its way when the browser died", async () => {
    expect(await takenBack(left(2, { "sr.mdx": "a" }))).toBe(3);
    expect(await takenBack(left(2, { "sr.mdx": "other" }))).toBe(2);
  });

  it("is taken back once; what is typed later goes on as ever", async () => {
    const { keeper, sent, pause, answer } = bench();
    keeper.found(left(1));
    keeper.typed("sr.mdx", "other");
    await pause();
    await answer(saved(4));
    keeper.typed("sr.mdx", "and more");
    await pause();
    expect(sent.map(({ revision }) => revision)).toEqual([3, 4]);
  });

  it("says what is on its way while it is", async () => {
    const { keeper, kept, pause, answer } = bench();
    keeper.typed("sr.mdx", "ab");
    await pause();
    keeper.typed("sr.mdx", "abc");
    expect(kept()).toMatchObject({ upon: { "sr.mdx": 3 }, sent: { "sr.mdx": "ab" } });
    await answer(saved(4));
    expect(kept()).toMatchObject({ upon: { "sr.mdx": 4 } });
  });
});
