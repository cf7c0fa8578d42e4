import { LOCALES, type Locale, type Text } from "~/domain/text";
import { writeTag } from "./edit/write-tag";
import { promptMarkup } from "./edit/prompt";
import { NEW_LESSON_PROMPTS as ASK } from "./new-lesson-prompts";
import { newQuestions } from "./new-questions";

/** The files of a lesson by name, as they stand in its folder. */
export interface LessonFileTexts {
  readonly "sr.mdx": string;
  readonly "en.mdx": string;
  readonly "questions.yaml": string;
}

/**
 * A lesson that has just been named: the anatomy that every lesson shares, with a prompt wherever its
 * author is to write, and as many questions as it takes. It compiles; each prompt is a finding of its
 * own until it is replaced.
 */
export function newLesson(title: Text): LessonFileTexts {
  const texts = LOCALES.map((locale) => [`${locale}.mdx`, lessonText(title[locale], locale)]);
  const [sr = "", en = ""] = texts.map(([, text]) => text);
  return { "sr.mdx": sr, "en.mdx": en, "questions.yaml": newQuestions() };
}

function lessonText(title: string, locale: Locale): string {
  const ask = (words: Text) => promptMarkup(words[locale]);
  const part = (words: Text, teaches?: string) =>
    writeTag("Part", "single", { title: ask(words), teaches: teaches ?? null });
  const question = (id: string) => writeTag("Question", "single", { id });
  const example = (verdict: "good" | "bad", words: { title: Text; text: Text }) =>
    `${writeTag("Example", "open", { verdict, title: ask(words.title) })}\n\n${ask(words.text)}\n\n</Example>`;
  const header = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(ask(ASK.description))}\n---`;
  const blocks = [
    header,
    part(ASK.opening.title, "o1"),
    ask(ASK.opening.question),
    question("pre-first"),
    question("pre-second"),
    ask(ASK.opening.why),
    part(ASK.idea.title, "o1"),
    ask(ASK.idea.text),
    writeTag("KeyFact", "open", { figure: ask(ASK.idea.figure), source: ask(ASK.idea.source) }) +
      `${ask(ASK.idea.fact)}</KeyFact>`,
    part(ASK.contrast.title, "o2"),
    ask(ASK.contrast.text),
    example("bad", ASK.contrast.bad),
    example("good", ASK.contrast.good),
    ask(ASK.contrast.difference),
    part(ASK.practice.title, "o2"),
    ask(ASK.practice.text),
    question("practice-first"),
    part(ASK.own.title, "o1 o2"),
    writeTag("Recall", "single", { id: "recall", questions: ["pre-first", "pre-second"] }),
    ask(ASK.own.text),
    writeTag("IfThenPlan", "single", {
      id: "plan",
      prompt: ask(ASK.own.plan),
      cueHint: ask(ASK.own.cue),
      actionHint: ask(ASK.own.action),
    }),
  ];
  return `${blocks.join("\n\n")}\n`;
}
