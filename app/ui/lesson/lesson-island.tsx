import type { Island } from "~/domain/lesson/block";
import { Checklist } from "./checklist";
import { Concentration } from "./concentration";
import { IfThenPlan } from "./if-then-plan";
import type { IslandForm, IslandView } from "./island-view";
import { LessonQuestion } from "./lesson-question";
import { PracticeAccount } from "./practice-account";
import { Recall } from "./recall";
import { Reflection } from "./reflection";
import { SelfAssessment } from "./self-assessment";
import { ToolDoor } from "./tool-door";
import { Transcript } from "./transcript";

interface LessonIslandProps {
  readonly island: Island;
  readonly view: IslandView;
  readonly form: IslandForm;
}

/** The view of an island; nothing when the data does not belong to its kind. */
export function LessonIsland({ island, view, form }: LessonIslandProps) {
  switch (island.component) {
    case "Question":
      return view.kind === "question" ? <LessonQuestion view={view} form={form} /> : null;
    case "Recall":
      return view.kind === "recall" ? <Recall view={view} id={form.id} /> : null;
    case "Checklist":
      return view.kind === "checklist" ? (
        <Checklist {...island.props} view={view} form={form} />
      ) : null;
    case "Reflection":
      return view.kind === "reflection" ? (
        <Reflection {...island.props} view={view} form={form} />
      ) : null;
    case "IfThenPlan":
      return view.kind === "plan" ? <IfThenPlan {...island.props} view={view} form={form} /> : null;
    case "Concentration":
      return view.kind === "concentration" ? <Concentration view={view} form={form} /> : null;
    case "SelfAssessment":
      return view.kind === "selfAssessment" ? (
        <SelfAssessment {...island.props} view={view} form={form} />
      ) : null;
    case "PracticeAccount":
      return view.kind === "account" ? <PracticeAccount view={view} form={form} /> : null;
    case "Transcript":
      return view.kind === "transcript" ? (
        <Transcript {...island.props} view={view} form={form} />
      ) : null;
    case "Tool":
      return <ToolDoor {...island.props} id={form.id} />;
  }
}
