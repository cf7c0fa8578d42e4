import type { CompiledLesson, Island, LessonPart } from "~/domain/lesson/block";
import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import { placeOfId, placeOfPart } from "~/domain/lesson/find-place";
import type { Place } from "~/domain/lesson/problem";
import { cuesOf } from "~/domain/lesson/transcript";
import type { QuestionFile } from "~/domain/quiz/schema";
import type { Question } from "~/domain/quiz/question";
import type { Text } from "~/domain/text";

/** Something to mend, at its place; the message in both languages. */
export interface Finding extends Place {
  readonly message: Text;
}

/** One language of a lesson with the text it was compiled from. */
export interface LessonText {
  readonly text: string;
  readonly lesson: CompiledLesson;
}

/**
 * What the second language lacks against the first: the same parts teaching the same objectives, the
 * same islands in the same order. Places are those of the second.
 */
export function languageFindings(first: LessonText, second: LessonText): readonly Finding[] {
  const [there, here] = [first.lesson.parts, second.lesson.parts];
  if (there.length !== here.length) {
    const at = placeOfPart(second.text, Math.min(there.length, here.length));
    return [{ ...at, message: SAY.partsDiffer(here.length, there.length) }];
  }
  const findings: Finding[] = [];
  for (const [index, part] of here.entries()) {
    const [ours, theirs] = [purpose(part), purpose(there[index])];
    if (ours === theirs) continue;
    const message = SAY.teachesDiffers(index + 1, ours, theirs);
    findings.push({ ...placeOfPart(second.text, index), message });
  }
  const difference = firstDifference(labels(first.lesson), labels(second.lesson));
  if (difference) {
    const [theirs, ours] = difference;
    const at = ours ? placeOfId(second.text, ours.id) : placeOfPart(second.text, 0);
    const [own, other] = [ours?.label ?? SAY.nothing, theirs?.label ?? SAY.nothing];
    const message = bothWays((locale) => SAY.islandsDiffer(own[locale], other[locale])[locale]);
    return [...findings, { ...at, message }];
  }
  return [...findings, ...transcriptDifferences(first, second)];
}

/** What a part is there for, as its author writes it. */
function purpose(part: LessonPart | undefined): string {
  if (part?.remedies) return `${part.remedies.objective} (${part.remedies.stage})`;
  return part?.teaches.join(" ") ?? "";
}

/** Conversations with other lines, or with their cues at other places: what is marked is a number. */
function transcriptDifferences(first: LessonText, second: LessonText): readonly Finding[] {
  const shape = ({ lesson }: LessonText) =>
    lesson.parts
      .flatMap(({ blocks }) => islandsOf(blocks))
      .flatMap(({ component, id, props }) =>
        component === "Transcript" ? [{ id, lines: props.lines }] : [],
      );
  const there = shape(first);
  return shape(second).flatMap(({ id, lines }, index) => {
    const others = there[index]?.lines ?? [];
    const cues = [cuesOf(lines), cuesOf(others)].map((all) => all.map(({ line }) => line + 1));
    const [ours = "", theirs = ""] = cues.map((numbers) => numbers.join(", "));
    if (lines.length === others.length && ours === theirs) return [];
    const message = SAY.transcriptDiffers(lines.length, ours, others.length, theirs);
    return [{ ...placeOfId(second.text, id), message }];
  });
}

interface Label {
  readonly id: string;
  readonly label: Text;
}

function labels(lesson: CompiledLesson): readonly Label[] {
  return lesson.parts.flatMap(({ blocks }, part) =>
    islandsOf(blocks).map(({ component, id, for: audience }) => {
      const island = `<${component} id="${id}" />`;
      const name = audience ? `<Only for="${audience.join(" ")}">${island}</Only>` : island;
      return { id, label: { sr: `${name} (deo ${part + 1})`, en: `${name} (part ${part + 1})` } };
    }),
  );
}

function firstDifference(there: readonly Label[], here: readonly Label[]) {
  const length = Math.max(there.length, here.length);
  for (let index = 0; index < length; index += 1) {
    if (there[index]?.label.sr !== here[index]?.label.sr)
      return [there[index], here[index]] as const;
  }
  return null;
}

function bothWays(say: (locale: "sr" | "en") => string): Text {
  return { sr: say("sr"), en: say("en") };
}

/** What the questions of a text lack: each exists, and none of them certifies. */
export function questionFindings(
  { text, lesson }: LessonText,
  { questions }: QuestionFile,
): readonly Finding[] {
  const known = new Map(questions.map((question) => [question.id, question]));
  return lesson.parts
    .flatMap(({ blocks }) => islandsOf(blocks))
    .flatMap((island) => islandMessages(island, known).map((message) => ({ island, message })))
    .map(({ island, message }) => ({ ...placeOfId(text, island.id), message }));
}

const OPEN_USES = new Set(["pre", "practice", "review"]);

function islandMessages(island: Island, known: ReadonlyMap<string, Question>): readonly Text[] {
  if (island.component === "Question") {
    const question = known.get(island.id);
    if (!question) return [SAY.unknownQuestion(island.id)];
    const fits = question.use.includes("pre") || question.use.includes("practice");
    const certifies = question.use.some((use) => !OPEN_USES.has(use));
    return fits && !certifies ? [] : [SAY.certifyingQuestion(island.id)];
  }
  if (island.component !== "Recall") return [];
  return island.props.questions.flatMap((id) => {
    const question = known.get(id);
    if (!question) return [SAY.unknownQuestion(id)];
    return question.use.includes("pre") ? [] : [SAY.unfitRecall(id)];
  });
}

/** What the parts of a text teach against the objectives there are. */
export function objectiveFindings(
  { text, lesson }: LessonText,
  { objectives }: QuestionFile,
): readonly Finding[] {
  const known = new Set(objectives.map(({ id }) => id));
  const taught = new Set(lesson.parts.flatMap(({ teaches }) => teaches));
  const unknown = lesson.parts.flatMap(({ teaches, remedies }, part) =>
    [...teaches, ...(remedies ? [remedies.objective] : [])]
      .filter((id) => !known.has(id))
      .map((id) => ({ ...placeOfPart(text, part), message: SAY.unknownObjective(id) })),
  );
  const untaught = [...known]
    .filter((id) => !taught.has(id))
    .map((id) => ({ ...placeOfPart(text, 0), message: SAY.untaught(id) }));
  return [...unknown, ...untaught];
}

/** Objectives that no check question measures; places are those of the questions file. */
export function measureFindings(yamlText: string, file: QuestionFile): readonly Finding[] {
  const measured = new Set(
    file.questions.filter(({ use }) => use.includes("check")).map(({ objective }) => objective),
  );
  return file.objectives
    .filter(({ id }) => !measured.has(id))
    .map(({ id }) => ({ ...placeOfId(yamlText, id), message: SAY.unmeasured(id) }));
}

function islandsOf(blocks: CompiledLesson["parts"][number]["blocks"]): readonly Island[] {
  return blocks.filter((block) => block.kind === "island");
}
