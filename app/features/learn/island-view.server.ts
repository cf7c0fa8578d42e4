import type { Island, TranscriptLine } from "~/domain/lesson/block";
import type { BlockResponse } from "~/domain/lesson/response";
import { transcriptFindings } from "~/domain/lesson/transcript";
import { feedback } from "~/domain/quiz/feedback";
import { practiceOrder } from "~/domain/quiz/order";
import { publicAnswer } from "~/domain/quiz/public-answer";
import { publicView } from "~/domain/quiz/public-view";
import type { Question } from "~/domain/quiz/question";
import type { Locale } from "~/domain/text";
import { concentration } from "~/domain/toolkit/concentration";
import type { IslandView, RecallItem } from "~/ui/lesson/island-view";

/** What the views of a lesson's islands are made from. */
export interface IslandSources {
  /** Questions of the lesson whose key may travel, by id. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly responses: ReadonlyMap<string, BlockResponse>;
  readonly account: { readonly name: string; readonly disguise: string | null } | null;
  /** The day on which a plan written in a block is asked about, in words. */
  readonly returnsOn: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

/** What an island shows of what its reader did; null when its question is gone. */
export function islandView(island: Island, sources: IslandSources): IslandView | null {
  const response = sources.responses.get(island.id);
  switch (island.component) {
    case "Question":
      return questionView(island.id, response, sources);
    case "Recall":
      return { kind: "recall", items: recallItems(island.props.questions, sources) };
    case "Checklist":
      return { kind: "checklist", ticked: response?.kind === "checklist" ? response.ticked : [] };
    case "Reflection":
      return { kind: "reflection", text: response?.kind === "reflection" ? response.text : "" };
    case "IfThenPlan":
      return {
        kind: "plan",
        cue: response?.kind === "plan" ? response.cue : "",
        action: response?.kind === "plan" ? response.action : "",
        returnsOn: sources.returnsOn.get(island.id) ?? null,
      };
    case "Concentration":
      return concentrationView(response);
    case "SelfAssessment":
      return {
        kind: "selfAssessment",
        ratings: response?.kind === "selfAssessment" ? response.ratings : {},
      };
    case "PracticeAccount":
      return {
        kind: "account",
        name: sources.account?.name ?? "",
        disguise: sources.account?.disguise ?? "",
      };
    case "Transcript":
      return transcriptView(island.props.lines, response);
    case "Tool":
      return { kind: "tool" };
  }
}

function questionView(
  id: string,
  response: BlockResponse | undefined,
  { questions, locale }: IslandSources,
): IslandView | null {
  const question = questions.get(id);
  if (!question) return null;
  const order = practiceOrder(question);
  const answer = response?.kind === "question" ? response.answer : null;
  const use = question.use.includes("pre") ? "pre" : "practice";
  return {
    kind: "question",
    use,
    question: publicView(question, order, locale),
    answer: answer && publicAnswer(question, order, answer),
    feedback: answer && use === "practice" ? feedback(question, order, answer, locale) : null,
  };
}

function recallItems(ids: readonly string[], sources: IslandSources): RecallItem[] {
  const { questions, responses, locale } = sources;
  return ids.flatMap((id) => {
    const question = questions.get(id);
    if (!question) return [];
    const response = responses.get(id);
    const answer = response?.kind === "question" ? response.answer : null;
    const told = feedback(question, practiceOrder(question), answer, locale);
    return [{ id, stem: question.stem[locale], feedback: told }];
  });
}

function transcriptView(
  lines: readonly TranscriptLine[],
  response: BlockResponse | undefined,
): IslandView {
  const marks = response?.kind === "transcript" ? response.marks : [];
  return {
    kind: "transcript",
    marked: marks.map(({ line }) => line),
    replies: Object.fromEntries(marks.map(({ line, reply }) => [line, reply])),
    findings: marks.length === 0 ? null : transcriptFindings(lines, marks),
  };
}

function concentrationView(response: BlockResponse | undefined): IslandView {
  const revenues = response?.kind === "concentration" ? response.revenues : [];
  return {
    kind: "concentration",
    revenues: revenues.map(String),
    pasted: "",
    result: revenues.length === 0 ? null : concentration(revenues),
  };
}
