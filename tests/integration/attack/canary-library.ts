import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishLibrary } from "~/features/author/publish-library.server";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";

/** Stands in every explanation of every key. */
export const CANARY = "TAJNI_ODGOVOR_7f3a";
/** Stands in every id that belongs to a key: ids are slugs. */
export const ID_CANARY = "tajni-odgovor-7f3a";
/** The right number, its tolerance and a known mistake. */
export const NUMBERS = ["739173.1", "739.173,1", "739,173.1", "0.0317", "628417.5"] as const;

export const PATH = "tajni-put";
export const LESSON = "tajna-lekcija";
export const CHECK = "provera";
/** The step after the check, locked until it is passed. */
export const LOCKED = "posle";

const both = (value: string) => ({ sr: value, en: value });
const why = both(`Zato: ${CANARY}.`);
const base = { objective: "o1", use: ["check"], stem: both("Šta je tačno?") };
const optionsOf = (extra: readonly object[]) =>
  extra.map((one, index) => ({
    id: `${ID_CANARY}-${index}`,
    text: both(`Mogućnost ${"abcd"[index] ?? ""}`),
    why,
    ...one,
  }));
const rows = (side: string) =>
  ["a", "b", "c"].map((name) => ({
    id: `${ID_CANARY}-${side}-${name}`,
    text: both(`${side} ${name}`),
  }));

/** One check question of each type; the key of each holds a canary wherever a key has room. */
export const QUESTIONS = [
  {
    ...base,
    id: "jedan",
    type: "single",
    options: optionsOf([{ right: true }, {}, {}, {}]),
  },
  {
    ...base,
    id: "vise",
    type: "multiple",
    options: optionsOf([{ right: true }, {}, {}, {}]),
  },
  {
    ...base,
    id: "prizor",
    type: "scenario",
    case: both("Kupac zove u petak."),
    options: optionsOf([{ credit: 100 }, { credit: 37 }, { credit: 37 }, { credit: 0 }]),
  },
  {
    ...base,
    id: "broj",
    type: "numeric",
    answer: { value: NUMBERS[0], tolerance: NUMBERS[3], unit: "" },
    mistakes: [{ value: NUMBERS[4], why }],
    why,
  },
  { ...base, id: "redosled", type: "ordering", items: rows("stavka"), why },
  {
    ...base,
    id: "parovi",
    type: "matching",
    left: rows("levo").map((row) => ({ ...row, why })),
    right: rows("desno"),
    pairs: Object.fromEntries(
      ["a", "b", "c"].map((name) => [`${ID_CANARY}-levo-${name}`, `${ID_CANARY}-desno-${name}`]),
    ),
  },
] as const;

const text = (title: string) =>
  `---\ntitle: ${title}\ndescription: Opis\n---\n\n<Part title="Deo" teaches="o1" />\n\nTekst.\n`;

/** Writes a content folder whose answers hold canaries and takes it into the open database. */
export async function publishCanaries(folder: string): Promise<void> {
  const put = (file: string, value: unknown) =>
    writeFileSync(join(folder, file), typeof value === "string" ? value : JSON.stringify(value));
  mkdirSync(join(folder, "lessons", LESSON), { recursive: true });
  mkdirSync(join(folder, "paths"));
  // The terms of the lessons that are there already.
  copyFileSync("content/glossary.yaml", join(folder, "glossary.yaml"));
  put(`lessons/${LESSON}/sr.mdx`, text("Tajna lekcija"));
  put(`lessons/${LESSON}/en.mdx`, text("Secret lesson"));
  put(`lessons/${LESSON}/questions.yaml`, {
    schema: 1,
    objectives: [{ id: "o1", text: both("Znati") }],
    questions: QUESTIONS,
  });
  const draw = [{ lessons: [LESSON], items: QUESTIONS.length }];
  put(`paths/${PATH}.yaml`, {
    schema: 1,
    slug: PATH,
    title: both("Tajni put"),
    requires: [],
    modules: [
      {
        id: "m01",
        title: both("Modul"),
        after: [],
        steps: [
          { id: CHECK, quiz: { draw, pass: { percent: 80 }, coolDownHours: 0 } },
          { id: LOCKED, lesson: LESSON, minutes: 5 },
        ],
      },
    ],
  });
  const compiler = createLessonCompiler();
  const outcome = await publishLibrary(folder, compiler.compile, 0);
  await compiler.close();
  if (outcome.kind !== "published") throw new Error(JSON.stringify(outcome, null, 1));
}
