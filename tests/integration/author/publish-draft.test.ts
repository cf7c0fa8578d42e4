import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { applyChange } from "~/features/author/apply-change.server";
import { previewPublication } from "~/features/author/preview-publication.server";
import { publishDraft } from "~/features/author/publish-draft.server";
import { publishLibrary } from "~/features/author/publish-library.server";
import { readVersions } from "~/features/author/read-versions.server";
import { restoreVersion } from "~/features/author/restore-version.server";
import { saveDraft } from "~/features/author/save-draft.server";
import { withdrawPublished } from "~/features/author/withdraw-document.server";
import { enrol } from "~/features/learn/enrol.server";
import { readHome } from "~/features/learn/read-home.server";
import { publishedLesson, publishedPart } from "~/platform/library/published-lesson.server";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { findStanding } from "~/platform/progress/standing.server";
import { commandKey } from "../learn/path-database";
import { openTestDatabase } from "./library-database";
import {
  CHECK_STEP,
  LESSON_STEP,
  lessonText,
  pathText,
  people,
  questionsText,
  writeLibrary,
} from "./small-library";

const AT = Date.UTC(2026, 10, 20, 9);
const LESSON = { kind: "lesson", slug: "prva" } as const;
const PATH = { kind: "path", slug: "put" } as const;
const compiler = createLessonCompiler();
let folder = "";
let close: () => void;

beforeAll(() => compiler.warm());
afterAll(() => compiler.close());
beforeEach(async () => {
  folder = writeLibrary();
  close = openTestDatabase();
  await people({ tina: "trainer", tom: "trainer", ana: "learner" });
  await publishLibrary(folder, compiler.compile, AT);
  await enrol("ana", { path: "put", key: commandKey(), at: AT });
});
afterEach(() => {
  close();
  rmSync(folder, { recursive: true });
});

type Name = typeof LESSON | typeof PATH;

async function drafted(name: Name, file: string, text: string): Promise<string> {
  const outcome = await saveDraft("tina", { ...name, draft: "", file, revision: 0, text, at: AT });
  if (outcome?.kind !== "saved") throw new Error("not saved");
  return outcome.draft;
}

const preview = (name: Name, draft: string, actor = "tina") =>
  previewPublication(
    actor,
    { ...name, draft, choice: "keep", locale: "sr", at: AT },
    compiler.compile,
  );

async function publish(name: Name, draft: string, seen?: string, key = commandKey()) {
  const token = seen ?? (await preview(name, draft))?.seen ?? "";
  const input = { ...name, draft, note: "beleška", seen: token, key, at: AT + 1 };
  return publishDraft("tina", input, compiler.compile);
}

const html = async () => {
  const lesson = await publishedLesson("prva");
  return JSON.stringify(await publishedPart(lesson?.version ?? "", "sr", 0));
};

describe("publishing a draft", () => {
  it("shows the words and questions that change, and then readers get them", async () => {
    const draft = await drafted(LESSON, "sr.mdx", lessonText("Prva lekcija", "Novi tekst."));
    const view = await preview(LESSON, draft);
    expect(view?.problems).toEqual([]);
    expect(view?.differences.map(({ file }) => file)).toEqual(["sr.mdx"]);
    const pieces = view?.differences[0]?.hunks?.flatMap(({ rows }) =>
      rows.flatMap((row) => row.pieces),
    );
    expect(pieces?.filter(({ kind }) => kind === "added").map(({ text }) => text)).toContain(
      "Novi tekst",
    );
    expect(view?.paths).toEqual([]);
    expect(await html()).not.toContain("Novi tekst.");
    expect(await publish(LESSON, draft)).toEqual({ kind: "published", number: 2, paths: [] });
    expect(await html()).toContain("Novi tekst.");
  });

  it("publishes once, however often the command is repeated", async () => {
    const draft = await drafted(LESSON, "sr.mdx", lessonText("Prva lekcija", "Novi tekst."));
    const seen = (await preview(LESSON, draft))?.seen;
    const key = commandKey();
    const each = await Promise.all([1, 2, 3].map(() => publish(LESSON, draft, seen, key)));
    expect(each.every(({ kind }) => kind === "published")).toBe(true);
    expect((await readVersions("tina", LESSON, null))?.history).toHaveLength(2);
  });

  it("refuses what is not sound and says where", async () => {
    const draft = await drafted(LESSON, "sr.mdx", lessonText("Prva", "<script>1</script>"));
    const view = await preview(LESSON, draft);
    expect(view?.problems).toMatchObject([{ file: "sr.mdx", line: 8 }]);
    expect(await publish(LESSON, draft)).toEqual({ kind: "refused" });
    expect(await html()).toContain("Tekst.");
  });

  it("refuses a lesson that would break a path which asks its questions", async () => {
    const draft = await drafted(LESSON, "questions.yaml", questionsText());
    const view = await preview(LESSON, draft);
    expect([...(view?.problems ?? []), ...(view?.broken ?? [])].length).toBeGreaterThan(0);
    expect((await publish(LESSON, draft)).kind).toBe("refused");
  });

  it("refuses what is not exactly what its author looked at", async () => {
    const draft = await drafted(LESSON, "sr.mdx", lessonText("Prva lekcija", "Novi tekst."));
    const seen = (await preview(LESSON, draft))?.seen;
    const next = { ...LESSON, draft, file: "sr.mdx", revision: 1, at: AT };
    await saveDraft("tina", { ...next, text: lessonText("Prva lekcija", "Još noviji.") });
    expect(await publish(LESSON, draft, seen)).toEqual({ kind: "changed" });
  });

  it("does not exist for an author who may not see the draft", async () => {
    const draft = await drafted(LESSON, "sr.mdx", lessonText("Prva lekcija", "Novi tekst."));
    expect(await preview(LESSON, draft, "tom")).toBeNull();
    const input = { ...LESSON, draft, note: "", seen: "", key: commandKey(), at: AT };
    expect(await publishDraft("tom", input, compiler.compile)).toEqual({ kind: "missing" });
  });
});

describe("publishing a path", () => {
  const longer = pathText(LESSON_STEP, "{ id: opet, lesson: prva, minutes: 3 }", CHECK_STEP);

  it("names the learners it concerns, and moves those whom the author chose", async () => {
    const draft = await drafted(PATH, "path.yaml", longer);
    const view = await preview(PATH, draft);
    expect(view?.paths[0]?.changes).toEqual([
      { kind: "step-added", title: { sr: "Prva lekcija", en: "First lesson" } },
    ]);
    expect(view?.paths[0]?.learners).toMatchObject([{ name: "ana", kind: "new-steps" }]);
    const outcome = await publish(PATH, draft);
    expect(outcome).toEqual({ kind: "published", number: 2, paths: ["put"] });
    const before = await findStanding("ana", "put");
    expect(before?.resolved.modules[0]?.steps).toHaveLength(2);
    const move = { slug: "put", choice: "keep", scope: "all", key: commandKey(), at: AT } as const;
    expect(await applyChange("tina", move)).toBe(1);
    expect((await findStanding("ana", "put"))?.resolved.modules[0]?.steps).toHaveLength(3);
  });

  it("is refused with a learner's story when nobody could finish it", async () => {
    const draft = await drafted(PATH, "path.yaml", pathText("{ id: x, lesson: nema, minutes: 3 }"));
    const view = await preview(PATH, draft);
    expect(view?.problems[0]?.message.sr).toContain("nema");
    expect((await publish(PATH, draft)).kind).toBe("refused");
  });
});

describe("what was published", () => {
  it("can be compared and restored as a draft, and nothing is overwritten", async () => {
    const draft = await drafted(LESSON, "sr.mdx", lessonText("Prva lekcija", "Novi tekst."));
    await publish(LESSON, draft);
    const versions = await readVersions("tina", LESSON, { from: 1, to: 2 });
    expect(versions?.compared?.differences.map(({ file }) => file)).toEqual(["sr.mdx"]);
    const first = versions?.history.find(({ number }) => number === 1)?.version ?? "";
    const restored = await restoreVersion("tina", { ...LESSON, version: first, at: AT });
    expect(await publish(LESSON, restored ?? "")).toMatchObject({ kind: "published", number: 3 });
    expect(await html()).toContain("Tekst.");
    expect(() => database().$client.exec("update publication set note = 'x'")).toThrow();
    expect(() => database().$client.exec("delete from document_version")).toThrow();
  });

  it("is withdrawn from who is not on it and stays for who is", async () => {
    const withdraw = { note: "", withdraw: true, key: commandKey(), at: AT };
    expect(await withdrawPublished("tina", { ...LESSON, ...withdraw })).toEqual({ kind: "used" });
    const outcome = await withdrawPublished("tina", { ...PATH, ...withdraw, key: commandKey() });
    expect(outcome).toEqual({ kind: "done" });
    expect((await readHome("tom", "sr", AT)).paths).toEqual([]);
    expect((await readHome("ana", "sr", AT)).paths).toHaveLength(1);
    const late = await enrol("tom", { path: "put", key: commandKey(), at: AT });
    expect(late).toEqual({ kind: "missing" });
    const offer = { ...PATH, ...withdraw, withdraw: false, key: commandKey() };
    await withdrawPublished("tina", offer);
    expect((await readHome("tom", "sr", AT)).paths).toHaveLength(1);
  });
});

describe("files and studio", () => {
  const again = () => publishLibrary(folder, compiler.compile, AT + 2);
  const edit = (sentence: string) =>
    writeFileSync(join(folder, "lessons/prva/sr.mdx"), lessonText("Prva lekcija", sentence));

  it("keep what only the studio changed, and take what only the files changed", async () => {
    expect((await again()).kind).toBe("unchanged");
    const draft = await drafted(LESSON, "sr.mdx", lessonText("Prva lekcija", "Iz studija."));
    await publish(LESSON, draft);
    expect(await again()).toEqual({ kind: "unchanged", conflicts: [] });
    expect(await html()).toContain("Iz studija.");
    writeFileSync(join(folder, "paths/put.yaml"), pathText(LESSON_STEP));
    expect(await again()).toMatchObject({ kind: "published", documents: 1, conflicts: [] });
    expect(await html()).toContain("Iz studija.");
  });

  it("report a lesson that both changed, and overwrite neither", async () => {
    const draft = await drafted(LESSON, "sr.mdx", lessonText("Prva lekcija", "Iz studija."));
    await publish(LESSON, draft);
    edit("Iz datoteke.");
    expect(await again()).toEqual({ kind: "unchanged", conflicts: [LESSON] });
    expect(await html()).toContain("Iz studija.");
  });
});
