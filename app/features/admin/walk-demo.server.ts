import { v7 as uuid } from "uuid";
import { isAnswerable, type Island } from "~/domain/lesson/block";
import { cuesOf } from "~/domain/lesson/transcript";
import type { LessonStep, QuizStep, ResolvedPath } from "~/domain/path/definition";
import { practiceOrder } from "~/domain/quiz/order";
import { enrol } from "~/features/learn/enrol.server";
import { finishLesson } from "~/features/learn/finish-lesson.server";
import { saveBlock } from "~/features/learn/save-block.server";
import { savePlace } from "~/features/learn/save-place.server";
import { readAttemptItems } from "~/platform/progress/attempt-items.server";
import { saveAnswer } from "~/features/practice/save-answer.server";
import { startAttempt } from "~/features/practice/start-attempt.server";
import { submitAttempt } from "~/features/practice/submit-attempt.server";
import { publishedLesson, publishedPart } from "~/platform/library/published-lesson.server";
import { questionPool } from "~/platform/library/question-pool.server";
import { answerForm, rightAnswer, wrongAnswer } from "./demo-answers";
import type { DemoWalk } from "./demo-people";
import { walkAssignment, walkTool, type Reviewer } from "./walk-fieldwork.server";
import { walkRoleplay } from "./walk-roleplay.server";

const HOUR = 3_600_000;

interface Walker {
  readonly person: string;
  readonly path: ResolvedPath;
}

/** Walks a person of the demo as far as said, through the same commands that a browser sends. */
export async function walkDemo(
  walker: Walker,
  walk: DemoWalk,
  reviewer: Reviewer,
  now: number,
): Promise<void> {
  const { person, path } = walker;
  const steps = path.modules.flatMap((module) => module.steps);
  const failed = walk.failed ?? [];
  // Each step a day after the last, failed attempts a cool-down apart, the last of it `daysAgo`.
  const hours = 24 * (walk.steps + 1) + 13 * failed.length + 1;
  let at = now - walk.daysAgo * 24 * HOUR - hours * HOUR;
  await enrol(person, { path: path.slug, key: uuid(), at });
  for (const step of steps.slice(0, walk.steps)) {
    at += 24 * HOUR;
    if (step.kind === "lesson") await readThrough(walker, step, at);
    if (step.kind === "quiz") await takeCheck(walker, step, step.items, at);
    if (step.kind === "tool") await walkTool(walker, step, at);
    if (step.kind === "roleplay") await walkRoleplay(walker, step, at);
    if (step.kind === "assignment") await walkAssignment(walker, step, reviewer, "passed", at);
  }
  const next = steps[walk.steps];
  for (const right of failed) {
    at += 13 * HOUR;
    if (next?.kind === "quiz") await takeCheck(walker, next, right, at);
  }
  if (walk.handedIn && next?.kind === "assignment")
    await walkAssignment(walker, next, reviewer, walk.handedIn, at);
}

async function readThrough({ person, path }: Walker, step: LessonStep, at: number) {
  const lesson = await publishedLesson(step.lesson);
  if (!lesson) return;
  const address = { path: path.slug, step: step.id };
  const pool = await questionPool([step.lesson], ["pre", "practice"]);
  const questions = new Map(pool.map(({ question }) => [question.id, question]));
  for (const part of lesson.outline.parts.keys()) {
    await savePlace(person, { ...address, part, at });
    for (const block of await publishedPart(lesson.version, "sr", part)) {
      if (block.kind !== "island" || !isAnswerable(block)) continue;
      const question = questions.get(block.id);
      const form = question
        ? answerForm(question, practiceOrder(question), rightAnswer(question))
        : blockForm(block);
      await saveBlock(person, { ...address, block: block.id, form, key: uuid(), at });
    }
  }
  await finishLesson(person, { ...address, key: uuid(), at });
}

/** What somebody of the demo wrote in a block that is no question. */
function blockForm(island: Island): FormData {
  const form = new FormData();
  switch (island.component) {
    case "Reflection":
      form.set("text", "Najviše vremena odlazi na hitne isporuke; manje na razgovor o planu.");
      break;
    case "IfThenPlan":
      form.set("cue", island.props.cueHint);
      form.set("action", island.props.actionHint);
      break;
    case "Checklist":
      form.append("item", "0");
      break;
    case "Concentration":
      for (const revenue of [480, 310, 220, 150, 120, 95, 80, 60, 45, 40]) {
        form.append("revenue", String(revenue));
      }
      break;
    case "SelfAssessment":
      for (const [index, { id }] of island.props.areas.flatMap((one) => one.behaviours).entries()) {
        form.set(`rating-${id}`, String(1 + (index % 3)));
      }
      break;
    case "PracticeAccount":
      form.set("name", "Agro Sever");
      break;
    case "Transcript":
      for (const { line, reply } of cuesOf(island.props.lines).slice(0, 4)) {
        form.append("mark", String(line));
        form.set(`reply-${line}`, reply);
      }
      break;
    case "Question":
    case "Recall":
    case "Tool":
      break;
  }
  return form;
}

/** One attempt with so many right answers, the first ones; the rest wrong. */
async function takeCheck({ person, path }: Walker, step: QuizStep, right: number, at: number) {
  const address = { path: path.slug, step: step.id };
  const started = await startAttempt(person, { ...address, key: uuid(), at });
  if (started.kind !== "started") return;
  const { attempt } = started;
  for (const [position, item] of (await readAttemptItems(attempt)).entries()) {
    const answer = position < right ? rightAnswer(item.question) : wrongAnswer(item.question);
    const form = answerForm(item.question, item.order, answer);
    form.set("confidence", position % 2 === 0 ? "sure" : "likely");
    await saveAnswer(person, { ...address, attempt, position, form, key: uuid(), at });
  }
  await submitAttempt(person, { ...address, attempt, key: uuid(), at });
}
