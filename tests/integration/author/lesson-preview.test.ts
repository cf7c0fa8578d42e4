import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { AppLoadContext } from "@remix-run/node";
import type { Role } from "~/domain/access/permission";
import { writeTag } from "~/domain/lesson/edit/write-tag";
import { newLesson } from "~/domain/lesson/new-lesson";
import { previewDraft } from "~/features/author/lesson-editor/preview-draft.server";
import { closeLessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { action } from "~/routes/studio.lesson-preview";
import { dangers } from "../../support/inert-html";
import { openTestDatabase } from "./library-database";

const FOLDER = new URL("../../support/hostile/", import.meta.url);
const CANARIES = ["root:x:0:", "NODE_ENV=", "SESSION_SECRET", "PWNED_FILE_MARKER_7f3a"];
const outcome = z.enum(["rejected", "accepted-inert", "accepted"]);
const manifest = z
  .array(z.object({ file: z.string(), expect: outcome, alsoOk: z.array(outcome).default([]) }))
  .parse(JSON.parse(readFileSync(new URL("manifest.json", FOLDER), "utf8")));

const HEADER = "---\ntitle: Naslov\ndescription: Opis\n---\n\n";
const PART = '<Part title="Deo" teaches="o1" />\n\n';
const SOUND = `${HEADER}${PART}Text.\n`;
const questions = newLesson({ sr: "a", en: "b" })["questions.yaml"];

let close: () => void;
beforeEach(() => {
  close = openTestDatabase();
});
afterEach(() => close());
afterAll(() => closeLessonCompiler());

const preview = (sr: string, language: "sr" | "en" = "sr", part = 0) =>
  previewDraft({
    slug: "proba",
    language,
    part,
    files: { "sr.mdx": sr, "en.mdx": SOUND, "questions.yaml": questions },
  });

/** The document as a lesson that is sound in everything else; its own header stays. */
function asLesson(document: string): string {
  if (!document.startsWith("---")) return HEADER + PART + document;
  const end = /^---[ \t]*\r?$/m.exec(document.slice(3));
  if (!end) return document;
  const at = 3 + end.index + end[0].length;
  return `${document.slice(0, at)}\n\n${PART}Tekst.${document.slice(at)}`;
}

describe("hostile documents in the editor's preview", () => {
  it("come out refused or harmless, and leave the server free meanwhile", async () => {
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    for (const { file, expect: wanted, alsoOk } of manifest) {
      const source = readFileSync(new URL(file, FOLDER), "utf8");
      const answer = await preview(asLesson(source));
      const problems = answer.problems.filter((one) => one.file === "sr.mdx");
      const fine = new Set([wanted, ...alsoOk]);
      if (!answer.view) {
        expect(fine, file).toContain("rejected");
        expect(problems.length, file).toBeGreaterThan(0);
      }
      const html = (answer.view?.blocks ?? []).flatMap((block) =>
        block.kind === "prose" ? dangers(block.html) : [],
      );
      expect(html, file).toEqual([]);
      const said = JSON.stringify(answer);
      for (const canary of CANARIES.filter((one) => !source.includes(one)))
        expect(said, file).not.toContain(canary);
    }
    delay.disable();
    // Nothing is parsed in this process: it is never held for long.
    expect(delay.max / 1e6).toBeLessThan(1_500);
  }, 240_000);
});

describe("a preview", () => {
  it("shows the part that is asked for, in its language, with minutes and islands", async () => {
    const sr = `${HEADER}${PART}Prvi.\n\n<Part title="Drugi" teaches="o2" />\n\nDrugi *tekst*.\n\n<Question id="practice-first" />\n`;
    const { view } = await preview(sr, "sr", 1);
    expect(view).toMatchObject({ title: "Naslov", part: 1, language: "sr", minutes: 2 });
    expect(view?.parts.map(({ title }) => title)).toEqual(["Deo", "Drugi"]);
    expect(Object.keys(view?.islands ?? {})).toEqual(["practice-first"]);
    expect(Object.keys(view?.keys ?? {})).toEqual(["practice-first"]);
  });

  it("shows one language while the other does not compile, and names both files' problems", async () => {
    const { view, problems } = await preview(`${HEADER}${PART}a <b>\n`, "en");
    expect(view?.language).toBe("en");
    expect(problems).toContainEqual(
      expect.objectContaining({ file: "sr.mdx", line: 8, severity: "error" }),
    );
  });

  it("of a new lesson compiles whole; only its prompts are to be replaced", async () => {
    const files = newLesson({ sr: "Nova", en: "New" });
    const answer = await previewDraft({ slug: "nova", language: "sr", part: 0, files });
    expect(answer.view?.parts).toHaveLength(5);
    expect(answer.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(answer.problems.length).toBeGreaterThan(40);
  });

  it("reads a property as it was written, whatever stands in it", async () => {
    const values = ['a "b" & c', "&amp; &quot;", "prvi\nred", "<b>{c}</b> \\ 'd'", "tab\tčćž"];
    const tags = values.map((prompt, index) =>
      writeTag("Reflection", "single", { id: `r${index}`, prompt }),
    );
    const { view } = await preview(`${HEADER}${PART}${tags.join("\n\n")}\n`);
    const read = view?.blocks.map((block) =>
      block.kind === "island" && block.component === "Reflection" ? block.props.prompt : "",
    );
    expect(read).toEqual(values);
  });
});

describe("the address of the preview", () => {
  const ask = (role: Role, fields: Record<string, string>) => {
    const actor = {
      id: `somebody-${role}`,
      name: "Somebody",
      email: "somebody@example.com",
      role,
      language: null,
      seenAt: 0,
      sessionId: "session",
    };
    const context: AppLoadContext = { nonce: "", locale: "sr", address: "", reference: "", actor };
    const request = new Request("http://localhost/studio/lessons/a/preview", {
      method: "POST",
      body: new URLSearchParams(fields),
    });
    return action({ request, context, params: { slug: "a" } });
  };
  const form = { language: "sr", part: "0", sr: SOUND, en: SOUND, questions };

  it("answers authors, and nobody else", async () => {
    expect((await ask("trainer", form)).status).toBe(200);
    await expect(ask("learner", form)).rejects.toMatchObject({ init: { status: 404 } });
    await expect(ask("manager", form)).rejects.toMatchObject({ init: { status: 404 } });
    await expect(ask("trainer", { ...form, language: "de" })).rejects.toMatchObject({
      code: "bad-form",
    });
  });

  it("answers no more at once than an editor asks for", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask("admin", form)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(429);
    expect(statuses).toContain(200);
    expect((await ask("admin", form)).status).toBe(200);
  });
});
