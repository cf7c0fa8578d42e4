import { v4 as uuid } from "uuid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { draft, draftFile } from "~db/schema";
import type { QuestionDraft } from "~/domain/quiz/edit/draft";
import { blankDraft } from "~/domain/quiz/edit/draft-rows";
import { addImported } from "~/features/author/bank/add-imported.server";
import { arrangeQuestions } from "~/features/author/bank/arrange-questions.server";
import { exportQuestions } from "~/features/author/bank/export-questions.server";
import { listLessonQuestions } from "~/features/author/bank/list-lesson-questions.server";
import { readImport } from "~/features/author/bank/read-import.server";
import { readQuestion } from "~/features/author/bank/read-question.server";
import { saveObjective } from "~/features/author/bank/save-objective.server";
import { saveQuestion } from "~/features/author/bank/save-question.server";
import { tryQuestion } from "~/features/author/bank/try-question.server";
import * as lessonQuestions from "~/routes/studio.lesson-questions";
import * as objectives from "~/routes/studio.objectives";
import * as questionPage from "~/routes/studio.question";
import * as tryPage from "~/routes/studio.question-try";
import * as addedPage from "~/routes/studio.questions-added";
import * as exportPage from "~/routes/studio.questions-export";
import * as importPage from "~/routes/studio.questions-import";
import { draftFields } from "../../unit/domain/quiz/edit/draft-fields";
import { answerOf, by, openBank, type Name } from "./bank-world";

let close: () => void;
beforeEach(async () => {
  close = await openBank();
});
afterEach(() => close());

const AT = Date.UTC(2026, 10, 27);
const both = (text: string) => ({ sr: `${text} sr`, en: `${text} en` });

function whole(stem: string): QuestionDraft {
  const blank = blankDraft("single", "o1");
  return {
    ...blank,
    use: ["check"],
    stem: both(stem),
    rows: blank.rows.map((row, index) => ({
      ...row,
      text: both(`answer ${index}`),
      why: both(`a reason ${index}`),
      key: index === 0 ? "1" : "",
    })),
  };
}

const save = (
  actor: Name,
  written: QuestionDraft,
  rest: Partial<Parameters<typeof saveQuestion>[1]> = {},
) =>
  saveQuestion(actor, {
    ...{ slug: "first", draftId: null, id: null, base: "", unfinished: false, at: AT },
    ...{ key: uuid(), written },
    ...rest,
  });

const list = (actor: Name, draftId: string | null = null) =>
  listLessonQuestions(actor, "first", draftId);
const open = (actor: Name, id: string) => readQuestion(actor, "first", null, { id });

describe("questions of a lesson", () => {
  it("are listed by objective with what is too few, as published and without a draft", async () => {
    const shown = await list("anna");
    expect(shown?.working.draft).toBeNull();
    expect(shown?.objectives[0]).toMatchObject({
      id: "o1",
      uses: { check: 1, practice: 1 },
      few: ["check", "practice"],
    });
    expect(shown?.objectives[0]?.questions.map(({ id }) => id)).toEqual(["asked", "graded"]);
    expect(await listLessonQuestions("anna", "no-such", null)).toBeNull();
  });

  it("go into the author's own draft, once for a repeated command", async () => {
    const key = uuid();
    const first = await save("anna", whole("Koliko košta?"), { key });
    expect(first).toMatchObject({ kind: "saved", id: "koliko-kosta" });
    expect(await save("anna", whole("Koliko košta?"), { key })).toEqual(first);
    expect((await list("anna"))?.count).toBe(3);
    expect((await list("boris"))?.count).toBe(2);
    expect(await database().select().from(draft)).toHaveLength(1);
  });

  it("are refused with every field to mend, or kept unfinished when asked", async () => {
    const half = { ...whole("Koliko?"), stem: { sr: "Koliko?", en: "" } };
    expect(await save("anna", half)).toMatchObject({
      kind: "problems",
      problems: [{ field: "stem.en" }],
    });
    expect(await database().select().from(draft)).toHaveLength(0);
    const kept = await save("anna", half, { unfinished: true });
    expect(kept).toMatchObject({ kind: "saved", id: "koliko", whole: false });
    const again = await open("anna", "koliko");
    expect(again?.draft.stem).toEqual({ sr: "Koliko?", en: "" });
    expect(again?.problems.map(({ field }) => field)).toEqual(["stem.en"]);
    expect((await list("anna"))?.objectives[0]?.uses.check).toBe(1);
  });

  it("keep what somebody else changed elsewhere in the same draft", async () => {
    await save("anna", whole("Novo?"));
    const asked = await open("anna", "asked");
    const graded = await open("anna", "graded");
    if (!asked || !graded) throw new Error("not there");
    const change = (draftNow: QuestionDraft, stem: string) => ({ ...draftNow, stem: both(stem) });
    await save("anna", change(asked.draft, "One?"), { id: "asked", base: asked.base });
    await save("anna", change(graded.draft, "Two?"), { id: "graded", base: graded.base });
    expect((await open("anna", "asked"))?.draft.stem.sr).toBe("One? sr");
    expect((await open("anna", "graded"))?.draft.stem.sr).toBe("Two? sr");
  });

  it("hand back both when this question was changed meanwhile, and take the answer", async () => {
    const mine = await open("anna", "asked");
    const theirs = await open("anna", "asked");
    if (!mine || !theirs) throw new Error("not there");
    const options = { id: "asked", base: mine.base };
    await save("anna", { ...theirs.draft, stem: both("Theirs?") }, options);
    const met = await save("anna", { ...mine.draft, stem: both("Mine?") }, options);
    expect(met).toMatchObject({ kind: "conflict", theirs: { stem: both("Theirs?") } });
    expect((await open("anna", "asked"))?.draft.stem.sr).toBe("Theirs? sr");
    if (met.kind !== "conflict") throw new Error("no conflict");
    const over = { id: "asked", base: met.base };
    expect(await save("anna", { ...mine.draft, stem: both("Mine?") }, over)).toMatchObject({
      kind: "saved",
    });
    const texts = await database().select().from(draftFile);
    expect(texts.map(({ text }) => text).join()).toContain("Theirs? sr");
  });

  it("all count when many are saved at once", async () => {
    await save("anna", whole("Prvo?"));
    const outcomes = await Promise.all(
      ["Drugo?", "Treće?", "Četvrto?"].map((stem) => save("anna", whole(stem))),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(["saved", "saved", "saved"]);
    expect((await list("anna"))?.count).toBe(6);
  });

  it("say that a draft is gone, and lose nothing", async () => {
    const saved = await save("anna", whole("Prvo?"));
    if (saved.kind !== "saved") throw new Error("not saved");
    await database().update(draft).set({ closedAt: AT, closedAs: "discarded" });
    expect(await save("anna", whole("Drugo?"), { draftId: saved.draft })).toEqual({ kind: "gone" });
  });

  it("are moved and removed", async () => {
    const move = (act: "up" | "down" | "remove", question: string) =>
      arrangeQuestions("anna", {
        ...{ slug: "first", draftId: null, question, act, key: uuid(), at: AT },
      });
    expect(await move("down", "asked")).toEqual({ kind: "done" });
    const ids = async () => (await list("anna"))?.objectives[0]?.questions.map(({ id }) => id);
    expect(await ids()).toEqual(["graded", "asked"]);
    expect(await move("remove", "asked")).toEqual({ kind: "done" });
    expect(await ids()).toEqual(["graded"]);
    expect(await move("remove", "asked")).toEqual({ kind: "missing" });
  });

  it("measure objectives that are added and worded anew", async () => {
    const change = (objective: string | null, sr: string) =>
      saveObjective("anna", {
        ...{ slug: "first", draftId: null, objective, key: uuid(), at: AT },
        text: { sr, en: "An objective" },
      });
    expect(await change(null, "Nov cilj")).toEqual({ kind: "done" });
    expect(await change("o1", "Drugačije rečeno")).toEqual({ kind: "done" });
    expect(await change(null, " ")).toEqual({ kind: "incomplete" });
    expect(await change("o9", "Nema")).toEqual({ kind: "missing" });
    expect((await list("anna"))?.objectives.map(({ id, text }) => [id, text.sr])).toEqual([
      ["o1", "Drugačije rečeno"],
      ["o2", "objective two sr"],
      ["o3", "Nov cilj"],
    ]);
  });

  it("are tried as by a learner, graded, and nothing is stored", async () => {
    const form = new FormData();
    const attempt = (language: "sr" | "en", sent: FormData | null) =>
      tryQuestion("anna", {
        ...{ slug: "first", draftId: null, id: "graded" },
        language,
        form: sent,
      });
    const shown = await attempt("en", null);
    expect(shown?.feedback).toBeNull();
    expect(JSON.stringify(shown)).not.toContain("why of graded");
    if (shown?.question.type !== "single") throw new Error("not single");
    form.set("choice", String(shown.question.options.indexOf("right of graded en")));
    expect((await attempt("en", form))?.feedback).toMatchObject({ verdict: "right", credit: 100 });
    expect(await database().select().from(draft)).toHaveLength(0);
  });

  it("leave as files and come back", async () => {
    const csv = await exportQuestions("anna", { format: "csv", language: "sr", lesson: "first" });
    if (!csv) throw new Error("no file");
    const bytes = new TextEncoder().encode(csv.text);
    const input = { format: "csv", language: "sr", lesson: "first" } as const;
    const view = await readImport({ ...input, source: bytes });
    expect(view.report).toMatchObject({ taken: 2 });
    expect(view.report?.questions.map(({ missing }) => missing)).toEqual([0, 0]);
    const add = (chosen: readonly number[], slug = "first") =>
      addImported("anna", {
        ...{
          slug,
          format: "csv",
          language: "sr",
          source: view.source,
          chosen,
          key: uuid(),
          at: AT,
        },
      });
    expect(await add([1])).toEqual({ kind: "added", count: 1 });
    expect((await list("anna"))?.count).toBe(3);
    expect(await add([])).toEqual({ kind: "nothing" });
    expect(await add([0], "no-such")).toEqual({ kind: "nothing" });
    const gift = await exportQuestions("anna", { format: "gift", language: "en", lesson: null });
    expect(gift?.text).toContain("::first/asked:: stem of asked en {");
  });

  it("refuse what is too large or no text before reading it", async () => {
    const read = (source: Uint8Array) =>
      readImport({ format: "gift", language: "sr", source, lesson: "" });
    expect((await read(new Uint8Array(1_000_001).fill(97))).refused?.en).toContain("1 MB");
    expect((await read(new Uint8Array([80, 75, 3, 4, 0, 0]))).refused?.en).toContain("no text");
  });
});

describe("who may see and change questions", () => {
  const form = () => {
    const fields = draftFields(whole("Novo?"));
    fields.set("command", uuid());
    fields.set("do", "save");
    fields.set("base", "");
    return fields;
  };
  const params = { slug: "first", question: "asked" };
  const questions = "/studio/lessons/first/questions";
  const doors: readonly (readonly [string, (name: Name) => unknown])[] = [
    ["the list", (name) => lessonQuestions.loader({ ...by(name, questions), params })],
    ["a question", (name) => questionPage.loader({ ...by(name, `${questions}/asked`), params })],
    ["the trial", (name) => tryPage.loader({ ...by(name, `${questions}/asked/try`), params })],
    ["an export", (name) => exportPage.loader({ ...by(name, "/x?format=csv"), params: {} })],
    ["the import", (name) => importPage.loader({ ...by(name, "/x"), params: {} })],
    [
      "saving",
      (name) =>
        questionPage.action({
          ...by(name, `${questions}/new`, form()),
          params: { slug: "first", question: "new" },
        }),
    ],
    [
      "moving",
      (name) =>
        lessonQuestions.action({
          ...by(name, questions, { act: "remove", question: "asked", command: uuid() }),
          params,
        }),
    ],
    [
      "an objective",
      (name) =>
        objectives.action({ ...by(name, "/x", { sr: "a", en: "b", command: uuid() }), params }),
    ],
    ["trying", (name) => tryPage.action({ ...by(name, "/x", { choice: "0" }), params })],
    [
      "reading a file",
      (name) => importPage.action({ ...by(name, "/x", { source: "x" }), params: {} }),
    ],
    [
      "adding",
      (name) =>
        addedPage.action({
          ...by(name, "/x", {
            source: "type,stem_sr\nsingle,x",
            format: "csv",
            chosen: "0",
            lesson: "first",
            command: uuid(),
          }),
          params: {},
        }),
    ],
  ];

  it.each(doors)("%s is a missing page for a learner and a manager", async (_, door) => {
    for (const name of ["lea", "mira"] as const)
      expect((await answerOf(() => door(name))).status).toBe(404);
    expect(await database().select().from(draft)).toHaveLength(0);
  });

  it.each(doors)("%s opens for a trainer", async (_, door) => {
    expect([200, 303]).toContain((await answerOf(() => door("anna"))).status);
  });

  it("another trainer's draft is missing until it is shared", async () => {
    const saved = await save("anna", whole("Tajna?"));
    if (saved.kind !== "saved") throw new Error("not saved");
    const before = await database().select().from(draftFile);
    const address = `${questions}?draft=${saved.draft}`;
    const see = () => answerOf(() => lessonQuestions.loader({ ...by("boris", address), params }));
    const touch = () => save("boris", whole("Upad?"), { draftId: saved.draft });
    expect((await see()).status).toBe(404);
    expect(await touch()).toEqual({ kind: "gone" });
    expect(await database().select().from(draftFile)).toEqual(before);
    await database().update(draft).set({ shared: true });
    expect((await see()).status).toBe(200);
    expect(await touch()).toMatchObject({ kind: "saved", draft: saved.draft });
    expect((await list("anna"))?.count).toBe(4);
  });
});

describe("the form of a question", () => {
  const send = (fields: FormData, question = "new") =>
    answerOf(() =>
      questionPage.action({
        ...by("anna", `/studio/lessons/first/questions/${question}`, fields),
        params: { slug: "first", question },
      }),
    );
  const fieldsOf = (draftNow: QuestionDraft, wish: string) => {
    const fields = draftFields(draftNow);
    fields.set("command", uuid());
    fields.set("base", "");
    fields.set("do", wish);
    return fields;
  };

  it("comes back with another row and everything that was typed", async () => {
    const typed = { ...whole("Napola"), stem: { sr: "Napola", en: "" } };
    const { answer } = await send(fieldsOf(typed, "add:rows:3"));
    expect(answer).toMatchObject({ editor: { draft: { stem: typed.stem } }, outcome: null });
    expect(answer).toHaveProperty("editor.draft.rows.length", 4);
  });

  it("comes back with what to mend, and leads on once it is saved", async () => {
    const typed = { ...whole("Napola"), stem: { sr: "Napola", en: "" } };
    const { answer } = await send(fieldsOf(typed, "save"));
    expect(answer).toMatchObject({
      editor: { draft: { stem: typed.stem } },
      outcome: { kind: "problems" },
    });
    const { to, status } = await send(fieldsOf(whole("Ceo"), "save"));
    expect(status).toBe(303);
    expect(to).toBe("/studio/lessons/first/questions/ceo?saved=1");
  });
});
