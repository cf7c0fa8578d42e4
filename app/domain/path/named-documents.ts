import type { PathDefinition } from "./definition";

/** The lessons and role-plays that a path names, in its steps and in what its checks draw from. */
export function namedDocuments({ modules }: Pick<PathDefinition, "modules">) {
  const steps = modules.flatMap((module) => module.steps);
  const drawn = steps.flatMap((step) => ("quiz" in step ? step.quiz.draw : []));
  return {
    lessons: new Set([
      ...steps.flatMap((step) => ("lesson" in step ? [step.lesson] : [])),
      ...drawn.flatMap(({ lessons }) => lessons),
    ]),
    roleplays: new Set(steps.flatMap((step) => ("roleplay" in step ? [step.roleplay] : []))),
  };
}
