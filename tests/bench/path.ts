import { readFileSync } from "node:fs";
import { changeEffect } from "~/domain/path/change";
import type { ResolvedPath } from "~/domain/path/definition";
import { apply, begin, fold } from "~/domain/path/fold";
import { verifyPath } from "~/domain/path/verify/verify";
import { grade } from "~/domain/quiz/grade";
import { parseQuestions } from "~/domain/quiz/schema";
import { rightAnswer } from "~/features/admin/demo-answers";
import { known, large } from "../unit/domain/path/verify/large-path";
import { LONG, LONGER, longLog } from "./long-path";

/** Microseconds of the rules: a transition, a fold of 300 events, proof, preview, grading. */
const log = longLog();
const events = log.slice(0, 300);
const snapshot = fold(LONG, events, begin(LONG));
const next = log.find(({ seq }) => seq === 301) ?? missing();

const slug = "reading-the-numbers-honestly";
const parsed = parseQuestions(readFileSync(`content/lessons/${slug}/questions.yaml`, "utf8"), slug);
if (!parsed.ok) throw new Error("The questions do not parse");
const { questions } = parsed.file;
const types = [...new Set(questions.map(({ type }) => type))];

/** The median of some runs, in microseconds for each of the `times` in one run. */
function median(times: number, act: () => unknown): number {
  const runs = Array.from({ length: 11 }, () => {
    const start = performance.now();
    for (let index = 0; index < times; index += 1) act();
    return ((performance.now() - start) * 1000) / times;
  });
  return runs.sort((a, b) => a - b)[5] ?? 0;
}

const bare = median(20_000, () => JSON.stringify(snapshot.context));
const rows = [
  ["JSON of a state's context (for comparison)", bare],
  ["transition", median(500, () => apply(LONG, snapshot, next))],
  ["fold of 300 events", median(5, () => fold(LONG, events, begin(LONG)))],
  ["preview of a change, per learner", median(50, () => preview(LONG, LONGER))],
  ["proof of 50 modules × 20 steps", median(1, () => verifyPath(large(50), known))],
  ...types.map((type) => {
    const question = questions.find((one) => one.type === type);
    if (!question) throw new Error(type);
    const answer = rightAnswer(question);
    return [`grade, ${type}`, median(5_000, () => grade(question, answer))] as const;
  }),
] as const;

function missing(): never {
  throw new Error("The log is too short");
}

function preview(before: ResolvedPath, after: ResolvedPath) {
  return changeEffect(before, after, snapshot, "keep", next.at);
}

console.table(
  rows.map(([what, microseconds]) => ({
    what,
    microseconds: Number(microseconds.toFixed(1)),
    "× comparison": Number((microseconds / bare).toFixed(1)),
  })),
);
