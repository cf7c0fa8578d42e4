import type { CohortStep } from "./cohort-view";

/** Steps that stand side by side under one title: a lesson and its check. */
export interface LessonGroup {
  /** Id of its first step. */
  readonly id: string;
  readonly title: string;
  readonly steps: readonly CohortStep[];
}

/** The steps of a path in their order, neighbours of the same title together. */
export function lessonGroups(steps: readonly CohortStep[]): readonly LessonGroup[] {
  return steps.reduce<readonly LessonGroup[]>((groups, step) => {
    const last = groups.at(-1);
    if (last?.title !== step.title)
      return [...groups, { id: step.id, title: step.title, steps: [step] }];
    return [...groups.slice(0, -1), { ...last, steps: [...last.steps, step] }];
  }, []);
}
