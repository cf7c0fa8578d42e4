import type { Text } from "~/domain/text";
import { promptMarkup } from "./edit/prompt";
import { NEW_LESSON_PROMPTS } from "./new-lesson-prompts";

const ASK = NEW_LESSON_PROMPTS.question;

/** The questions that a new lesson begins with; the key stands at a different place in each. */
const QUESTIONS = [
  { id: "pre-first", use: "pre", objective: "o1" },
  { id: "pre-second", use: "pre", objective: "o2" },
  { id: "practice-first", use: "practice", objective: "o2" },
  { id: "check-first", use: "check", objective: "o1" },
  { id: "check-second", use: "check", objective: "o1" },
  { id: "check-third", use: "check", objective: "o2" },
  { id: "check-fourth", use: "check", objective: "o2" },
] as const;

/** The questions file of a new lesson: objectives and questions, each still a prompt. */
export function newQuestions(): string {
  const objectives = NEW_LESSON_PROMPTS.objectives.map(
    (words, index) => `  - id: o${index + 1}\n${text("text", words, 4)}`,
  );
  const questions = QUESTIONS.map(question);
  return `schema: 1\nobjectives:\n${objectives.join("\n")}\nquestions:\n${questions.join("\n\n")}\n`;
}

function question({ id, use, objective }: (typeof QUESTIONS)[number], index: number): string {
  const stem = numbered(ASK[use], index + 1);
  const wrong = [
    option("wrong", false, ASK.wrong, ASK.whyWrong),
    option("other", false, ASK.other, ASK.whyWrong),
  ];
  const options = [...wrong];
  options.splice(index % 3, 0, option("right", true, ASK.right, ASK.whyRight));
  return [
    `  - id: ${id}`,
    "    type: single",
    `    objective: ${objective}`,
    `    use: [${use}]`,
    text("stem", stem, 4),
    "    options:",
    ...options,
  ].join("\n");
}

function option(id: string, right: boolean, words: Text, why: Text): string {
  return `      - id: ${id}\n        right: ${right}\n${text("text", words, 8)}\n${text("why", why, 8)}`;
}

/** Two questions never read the same. */
function numbered({ sr, en }: Text, number: number): Text {
  return { sr: `${number}. ${sr}`, en: `${number}. ${en}` };
}

function text(name: string, { sr, en }: Text, indent: number): string {
  const space = " ".repeat(indent);
  const written = (words: string) => JSON.stringify(promptMarkup(words));
  return `${space}${name}:\n${space}  sr: ${written(sr)}\n${space}  en: ${written(en)}`;
}
