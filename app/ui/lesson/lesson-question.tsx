import type { IslandForm, ViewOf } from "./island-view";
import { PracticeQuestion } from "./practice-question";
import { PreQuestion } from "./pre-question";

interface LessonQuestionProps {
  readonly view: ViewOf<"question">;
  readonly form: IslandForm;
}

/** An ungraded question within a lesson. */
export function LessonQuestion(props: LessonQuestionProps) {
  return props.view.use === "pre" ? <PreQuestion {...props} /> : <PracticeQuestion {...props} />;
}
