import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";

const both = (value: string) => ({ sr: value, en: value });

/** Writes files by their paths within a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file of a folder by its path within, `/` between names. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file)]),
  );
}

/** A content folder of copies of the programme's own lessons, on paths of ten. */
export function copiedLibrary(lessons: number): ReadonlyMap<string, string> {
  const names = readdirSync("content/lessons").sort();
  const slugs = Array.from({ length: lessons }, (_, index) => `lesson-${index + 1}`);
  const copies = slugs.flatMap((slug, index) => {
    const from = names[index % names.length] ?? "";
    return ["sr.mdx", "en.mdx", "questions.yaml"].map((file) => {
      const text = readFileSync(join("content/lessons", from, file), "utf8");
      return [`lessons/${slug}/${file}`, text] as const;
    });
  });
  const paths = Array.from({ length: Math.ceil(lessons / 10) }, (_, index) => {
    const slug = `path-${index + 1}`;
    return [`paths/${slug}.yaml`, pathOf(slug, slugs.slice(index * 10, index * 10 + 10))] as const;
  });
  const glossary = readFileSync("content/glossary.yaml", "utf8");
  return new Map([...copies, ...paths, ["glossary.yaml", glossary]]);
}

/** A path of these lessons, each with a check of its own. */
export function pathOf(slug: string, lessons: readonly string[]): string {
  return stringify({
    schema: 1,
    slug,
    title: both(`Put ${slug}`),
    requires: [],
    modules: lessons.map((lesson, index) => ({
      id: `m${index + 1}`,
      title: both(`Modul ${index + 1}`),
      after: [],
      steps: [
        { id: `l${index + 1}`, lesson, minutes: 15 },
        {
          id: `l${index + 1}-check`,
          quiz: {
            draw: [{ lessons: [lesson], items: 5 }],
            pass: { percent: 80 },
            coolDownHours: 12,
          },
        },
      ],
    })),
  });
}

const HEADER = "---\ntitle: Naslov\ndescription: Opis\n---\n\n";

/** The three files of a small sound lesson. */
export function smallLesson(body = "Tekst."): Readonly<Record<string, string>> {
  const text = `${HEADER}<Part title="Deo" teaches="o1" />\n\n${body}\n`;
  return {
    "sr.mdx": text,
    "en.mdx": text,
    "questions.yaml": stringify({
      schema: 1,
      objectives: [{ id: "o1", text: both("Znati") }],
      questions: [
        {
          id: "pitanje",
          type: "single",
          objective: "o1",
          use: ["check"],
          stem: both("Šta je tačno?"),
          options: [
            { id: "a", right: true, text: both("Prvo"), why: both("Da.") },
            { id: "b", text: both("Drugo"), why: both("Ne.") },
          ],
        },
      ],
    }),
  };
}

/** A content folder of small lessons, by slug with their texts. */
export function smallLibrary(
  bodies: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const terms = { kupac: { term: both("kupac"), meaning: both("Ko kupuje.") } };
  return new Map([
    ["glossary.yaml", stringify({ schema: 1, terms })],
    ...Object.entries(bodies).flatMap(([slug, body]) =>
      Object.entries(smallLesson(body)).map(
        ([file, text]) => [`lessons/${slug}/${file}`, text] as const,
      ),
    ),
  ]);
}
