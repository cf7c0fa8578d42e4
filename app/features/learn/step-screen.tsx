import { AssignmentScreen } from "./assignment-screen";
import { CheckScreen } from "./check-screen";
import { LessonScreen } from "./lesson-screen";
import type { StepView } from "./lesson-view";
import { LockedScreen } from "./locked-screen";
import { RoleplayDoor } from "./roleplay-door-screen";
import { ToolStepScreen } from "./tool-step-screen";

interface StepScreenProps {
  readonly view: StepView;
  readonly timeZone: string;
  readonly short: boolean;
}

/** A step of any kind. */
export function StepScreen({ view, timeZone, short }: StepScreenProps) {
  switch (view.kind) {
    case "lesson":
      return <LessonScreen key={`${view.step}/${view.part ?? "all"}`} view={view} />;
    case "check":
      return <CheckScreen view={view} timeZone={timeZone} short={short} />;
    case "assignment":
      return <AssignmentScreen view={view} timeZone={timeZone} problem={null} />;
    case "tool":
      return <ToolStepScreen view={view} />;
    case "roleplay":
      return <RoleplayDoor view={view} timeZone={timeZone} unprepared={short} />;
    case "locked":
      return <LockedScreen view={view} />;
  }
}
