import type { Island } from "~/domain/lesson/block";
import { feedback } from "~/domain/quiz/feedback";
import { practiceOrder } from "~/domain/quiz/order";
import { publicView } from "~/domain/quiz/public-view";
import type { Question } from "~/domain/quiz/question";
import type { Locale } from "~/domain/text";
import type { IslandView } from "~/ui/lesson/island-view";

/**
 * An island as a learner meets it before doing anything; null when its question is gone.
 * @param questions those of the lesson, by id
 */
export function blankIslandView(
  island: Island,
  questions: ReadonlyMap<string, Question>,
  locale: Locale,
): IslandView | null {
  switch (island.component) {
    case "Question": {
      const question = questions.get(island.id);
      if (!question) return null;
      const shown = publicView(question, practiceOrder(question), locale);
      const use = question.use.includes("pre") ? "pre" : "practice";
      return { kind: "question", use, question: shown, answer: null, feedback: null };
    }
    case "Recall":
      return { kind: "recall", items: unanswered(island.props.questions, questions, locale) };
    case "Checklist":
      return { kind: "checklist", ticked: [] };
    case "Reflection":
      return { kind: "reflection", text: "" };
    case "IfThenPlan":
      return { kind: "plan", cue: "", action: "", returnsOn: null };
    case "Concentration":
      return { kind: "concentration", revenues: [], pasted: "", result: null };
    case "SelfAssessment":
      return { kind: "selfAssessment", ratings: {} };
    case "PracticeAccount":
      return { kind: "account", name: "", disguise: "" };
    case "Transcript":
      return { kind: "transcript", marked: [], replies: {}, findings: null };
    case "Tool":
      return { kind: "tool" };
  }
}

function unanswered(
  ids: readonly string[],
  questions: ReadonlyMap<string, Question>,
  locale: Locale,
) {
  return ids.flatMap((id) => {
    const question = questions.get(id);
    if (!question) return [];
    const told = feedback(question, practiceOrder(question), null, locale);
    return [{ id, stem: question.stem[locale], feedback: told }];
  });
}
