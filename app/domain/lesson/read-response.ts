import { readAnswer } from "~/domain/quiz/answer-form";
import { practiceOrder } from "~/domain/quiz/order";
import type { Question } from "~/domain/quiz/question";
import type { SubmittedForm } from "~/domain/quiz/submitted";
import { readRevenues } from "~/domain/toolkit/read-revenues";
import type { AnswerableIsland } from "./block";
import type { BlockResponse } from "./response";

/** Most characters that a field of a lesson takes. */
const LIMITS = {
  reflection: 4_000,
  plan: 300,
  evidence: 300,
  accountName: 80,
  accountDisguise: 40,
  reply: 400,
} as const;

export type ResponseRefusal =
  "empty" | "too-long" | "unreadable" | "too-many" | "incomplete" | "unmarked";

export type ReadResponse =
  | { readonly kind: "response"; readonly response: BlockResponse }
  | { readonly kind: "invalid"; readonly field: string; readonly code: ResponseRefusal };

const invalid = (field: string, code: ResponseRefusal): ReadResponse => ({
  kind: "invalid",
  field,
  code,
});
const done = (response: BlockResponse): ReadResponse => ({ kind: "response", response });

/**
 * Reads the form of an interactive block (field names: the views in `ui/lesson`). `question` is the
 * one a `Question` island names. Nothing outside the island's own fields is read.
 */
export function readResponse(
  island: AnswerableIsland,
  question: Question | null,
  form: SubmittedForm,
): ReadResponse {
  switch (island.component) {
    case "Question":
      return question ? readQuestion(question, form) : invalid("choice", "unreadable");
    case "Checklist":
      return done({
        kind: "checklist",
        ticked: readTicks(form, "item", island.props.items.length),
      });
    case "Reflection":
      return readText(form, "text", LIMITS.reflection, (text) => ({ kind: "reflection", text }));
    case "IfThenPlan":
      return readPlan(form);
    case "Concentration":
      return readConcentration(form);
    case "SelfAssessment":
      return readRatings(
        form,
        island.props.areas.flatMap((area) => area.behaviours),
        island.props.anchors.length,
      );
    case "PracticeAccount":
      return readAccount(form);
    case "Transcript":
      return readMarks(form, island.props.lines.length);
  }
}

function line(form: SubmittedForm, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
}

function readText(
  form: SubmittedForm,
  field: string,
  limit: number,
  make: (text: string) => BlockResponse,
): ReadResponse {
  const text = line(form, field);
  if (text === "") return invalid(field, "empty");
  return text.length > limit ? invalid(field, "too-long") : done(make(text));
}

function readQuestion(question: Question, form: SubmittedForm): ReadResponse {
  const read = readAnswer(question, practiceOrder(question), form);
  if (read.kind === "answer") return done({ kind: "question", answer: read.answer });
  if (read.kind === "blank") return invalid("choice", "empty");
  return invalid(read.field, read.code === "incomplete" ? "incomplete" : "unreadable");
}

function readTicks(form: SubmittedForm, field: string, count: number): number[] {
  const sent = form.getAll(field);
  return Array.from({ length: count }, (_, index) => index).filter((index) =>
    sent.includes(String(index)),
  );
}

function readPlan(form: SubmittedForm): ReadResponse {
  const read = readPlanForm(form);
  return read.kind === "invalid" ? read : done(read);
}

/** The two halves of an if–then plan, wherever it is written. */
export function readPlanForm(form: SubmittedForm) {
  for (const field of ["cue", "action"]) {
    const text = line(form, field);
    if (text === "") return { kind: "invalid" as const, field, code: "empty" as const };
    if (text.length > LIMITS.plan)
      return { kind: "invalid" as const, field, code: "too-long" as const };
  }
  return { kind: "plan" as const, cue: line(form, "cue"), action: line(form, "action") };
}

function readConcentration(form: SubmittedForm): ReadResponse {
  const pasted = line(form, "pasted");
  const typed = form
    .getAll("revenue")
    .filter((value) => typeof value === "string")
    .join("\n");
  const field = pasted === "" ? "revenue" : "pasted";
  const read = readRevenues(pasted === "" ? typed : pasted);
  if (read.kind === "unreadable") return invalid(field, "unreadable");
  if (read.kind === "too-many") return invalid(field, "too-many");
  if (read.revenues.length === 0) return invalid(field, "empty");
  return done({ kind: "concentration", revenues: read.revenues });
}

function readRatings(
  form: SubmittedForm,
  behaviours: readonly { readonly id: string }[],
  anchors: number,
): ReadResponse {
  const ratings: Record<string, { rating: number; evidence: string }> = {};
  for (const { id } of behaviours) {
    const rating = form.get(`rating-${id}`);
    if (typeof rating !== "string" || !/^\d$/.test(rating) || Number(rating) >= anchors)
      return invalid(`rating-${id}`, "incomplete");
    const evidence = line(form, `evidence-${id}`);
    if (evidence.length > LIMITS.evidence) return invalid(`evidence-${id}`, "too-long");
    ratings[id] = { rating: Number(rating), evidence };
  }
  return done({ kind: "selfAssessment", ratings });
}

/** Only what was marked counts; the reply to a marked line may be left out. */
function readMarks(form: SubmittedForm, count: number): ReadResponse {
  const marks = readTicks(form, "mark", count).map((marked) => ({
    line: marked,
    reply: line(form, `reply-${marked}`),
  }));
  if (marks.length === 0) return invalid("mark", "unmarked");
  const long = marks.find(({ reply }) => reply.length > LIMITS.reply);
  return long ? invalid(`reply-${long.line}`, "too-long") : done({ kind: "transcript", marks });
}

function readAccount(form: SubmittedForm): ReadResponse {
  const name = line(form, "name");
  const disguise = line(form, "disguise");
  if (name === "") return invalid("name", "empty");
  if (name.length > LIMITS.accountName) return invalid("name", "too-long");
  if (disguise.length > LIMITS.accountDisguise) return invalid("disguise", "too-long");
  return done({ kind: "account", name, disguise });
}
