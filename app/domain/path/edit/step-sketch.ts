import type { GateRules, QuizRules, RemedialRules, StepDefinition } from "~/domain/path/definition";
import type { PassRule } from "~/domain/quiz/result";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";
import { entriesOf, given, listOf, numberOf, textOf, wordOf, wordsOf } from "./read-value";

/** Minutes that a step takes until its author says otherwise. */
const MINUTES = 10;

/** One step as far as the text says; what cannot be told apart reads as a lesson without a name. */
export function stepSketch(value: unknown): StepDefinition {
  const written = entriesOf(value);
  const id = wordOf(written["id"]);
  const minutes = numberOf(written["minutes"], MINUTES);
  if ("quiz" in written) return { id, quiz: quizSketch(written["quiz"]) };
  if ("roleplay" in written)
    return {
      id,
      roleplay: wordOf(written["roleplay"]),
      reach: wordOf(written["reach"]),
      minutes,
      ...given("optional", written["optional"] === true ? true : undefined),
    };
  if ("tool" in written) {
    const tool = TOOL_NAMES.find((name) => name === written["tool"]) ?? TOOL_NAMES[0];
    const title = written["title"] === undefined ? undefined : textOf(written["title"]);
    return { id, ...given("title", title), tool, minutes };
  }
  if ("assignment" in written)
    return {
      id,
      title: textOf(written["title"]),
      minutes,
      assignment: gateSketch(written["assignment"]),
    };
  return { id, lesson: wordOf(written["lesson"]), minutes };
}

function quizSketch(value: unknown): QuizRules {
  const { draw, pass, attempts, coolDownHours, remedial } = entriesOf(value);
  return {
    draw: listOf(draw).map((rule) => {
      const { lessons, items } = entriesOf(rule);
      return { lessons: wordsOf(lessons), items: numberOf(items, 1) };
    }),
    pass: passSketch(pass),
    ...given("attempts", attempts === undefined ? undefined : numberOf(attempts, 1)),
    coolDownHours: numberOf(coolDownHours, 0),
    ...given("remedial", remedial === undefined ? undefined : remedialSketch(remedial)),
  };
}

function passSketch(value: unknown): PassRule {
  const { percent, right } = entriesOf(value);
  return right === undefined ? { percent: numberOf(percent, 80) } : { right: numberOf(right, 1) };
}

function remedialSketch(value: unknown): RemedialRules {
  const { below, items, afterHours } = entriesOf(value);
  return {
    below: numberOf(below, 60),
    items: numberOf(items, 4),
    afterHours: numberOf(afterHours, 12),
  };
}

function gateSketch(value: unknown): GateRules {
  const { brief, pass, noZero, remindDays, provisionalDays, sheets } = entriesOf(value);
  const known = TOOL_NAMES.filter((name) => wordsOf(sheets).includes(name));
  return {
    brief: textOf(brief),
    pass: numberOf(pass, 8),
    noZero: noZero !== false,
    remindDays: listOf(remindDays).map((day) => numberOf(day, 7)),
    provisionalDays: numberOf(provisionalDays, 10),
    ...given("sheets", known.length > 0 ? known : undefined),
  };
}
