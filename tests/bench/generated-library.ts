import type { LibraryDocument } from "~/domain/library/document";
import type { Text } from "~/domain/text";

const WORDS =
  "ključni kupac plan odnos vrednost profit nabavka poverenje razgovor ponuda isporuka prodaja tim dobavljač ugovor đubrivo čvor žetva šansa ćutanje".split(
    " ",
  );

interface Generated {
  readonly document: LibraryDocument;
  readonly title: Text;
}

/** Sentences that repeat in no simple rhythm, always the same for a seed. */
function prose(seed: number, sentences: number): string {
  let state = seed + 1;
  const word = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return WORDS[state % WORDS.length] ?? "";
  };
  return Array.from({ length: sentences }, () => Array.from({ length: 12 }, word).join(" ")).join(
    ".\n\n",
  );
}

/** A lesson of about the length of a real one, with ten questions. */
export function generatedLesson(index: number): Generated {
  const title = { sr: `Lekcija ${index}: ključni kupac`, en: `Lesson ${index}: key account` };
  const text = (name: string, seed: number) =>
    `---\ntitle: "${name}"\ndescription: Opis\n---\n\n<Part title="Deo" teaches="o1" />\n\njedinstveno${index}\n\n${prose(seed, 150)}.\n`;
  const both = (seed: number) => ({ sr: prose(seed, 1), en: prose(seed + 7, 1) });
  const questions = Array.from({ length: 10 }, (_, number) => ({
    id: `q${number}`,
    type: "single",
    objective: "o1",
    use: ["check"],
    stem: both(index + number),
    options: [{ id: "a", right: true, text: both(number), why: both(number + 1) }],
  }));
  const objectives = [{ id: "o1", text: both(index) }];
  return {
    title,
    document: {
      kind: "lesson",
      slug: `lekcija-${index}`,
      files: {
        "sr.mdx": text(title.sr, index),
        "en.mdx": text(title.en, index + 3),
        "questions.yaml": JSON.stringify({ schema: 1, objectives, questions }, null, 1),
      },
    },
  };
}

/** A path over so many lessons in a row. */
export function generatedPath(index: number, lessons: number): Generated {
  const title = { sr: `Put ${index}`, en: `Path ${index}` };
  const steps = Array.from({ length: lessons }, (_, step) => ({
    id: `s${step}`,
    lesson: `lekcija-${index * lessons + step}`,
    minutes: 5,
  }));
  const modules = [{ id: "m", title, after: [], steps }];
  const file = JSON.stringify({ schema: 1, slug: `put-${index}`, title, modules }, null, 1);
  return { title, document: { kind: "path", slug: `put-${index}`, files: { "path.yaml": file } } };
}
