import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commit } from "~db/commit.server";
import { insertPerson } from "~db/queries/people.server";
import type { Role } from "~/domain/access/permission";

const both = (value: string) => ({ sr: value, en: value });

/** A sound text of the one lesson, with a sentence of its own. */
export const lessonText = (title: string, sentence = "Tekst.") =>
  `---\ntitle: ${title}\ndescription: Opis\n---\n\n<Part title="Deo" teaches="o1" />\n\n${sentence}\n`;

const QUESTION = {
  type: "single",
  objective: "o1",
  use: ["check"],
  stem: both("Šta je tačno?"),
  options: [
    { id: "a", right: true, text: both("Prvo"), why: both("Da.") },
    { id: "b", text: both("Drugo"), why: both("Ne.") },
  ],
};

/** A sound questions file; `ids` are those of its questions. */
export const questionsText = (...ids: readonly string[]) =>
  `${JSON.stringify(
    {
      schema: 1,
      objectives: [{ id: "o1", text: both("Znati") }],
      questions: ids.map((id) => ({ id, ...QUESTION })),
    },
    null,
    1,
  )}\n`;

/** A path over lesson `prva`: these steps of one module, by their YAML. */
export const pathText = (...steps: readonly string[]) =>
  [
    "schema: 1",
    "slug: put",
    "title: { sr: Put, en: Path }",
    "requires: []",
    "modules:",
    "  - id: m01",
    "    title: { sr: Modul, en: Module }",
    "    after: []",
    "    steps:",
    ...steps.map((step) => `      - ${step}`),
    "",
  ].join("\n");

export const LESSON_STEP = "{ id: citanje, lesson: prva, minutes: 5 }";
export const CHECK_STEP =
  "{ id: provera, quiz: { draw: [{ lessons: [prva], items: 1 }], pass: { percent: 100 }, coolDownHours: 0 } }";

/** Writes a content folder with one lesson and one path over it. */
export function writeLibrary(): string {
  const folder = mkdtempSync(join(tmpdir(), "kljuc-content-"));
  mkdirSync(join(folder, "lessons", "prva"), { recursive: true });
  mkdirSync(join(folder, "paths"));
  const terms = { kupac: { term: both("kupac"), meaning: both("Ko kupuje.") } };
  writeFileSync(join(folder, "glossary.yaml"), JSON.stringify({ schema: 1, terms }));
  writeFileSync(join(folder, "lessons/prva/sr.mdx"), lessonText("Prva lekcija"));
  writeFileSync(join(folder, "lessons/prva/en.mdx"), lessonText("First lesson"));
  writeFileSync(join(folder, "lessons/prva/questions.yaml"), questionsText("p1", "p2", "p3"));
  writeFileSync(join(folder, "paths/put.yaml"), pathText(LESSON_STEP, CHECK_STEP));
  return folder;
}

/** Puts people into the open database; the id is the name. */
export async function people(roles: Readonly<Record<string, Role>>): Promise<void> {
  const rows = Object.entries(roles).map(([id, role]) =>
    insertPerson({
      id,
      email: `${id}@example.com`,
      emailKey: `${id}@example.com`,
      name: id,
      role,
      passwordHash: "-",
      createdAt: 0,
    }),
  );
  if ((await commit(rows)) !== "committed") throw new Error("people were refused");
}
