import type { PathDefinition, StepDefinition } from "~/domain/path/definition";
import type { DocumentName } from "./document";

/** Everything of the library that a path names, each once. */
export function documentUses(path: PathDefinition): readonly DocumentName[] {
  const named = [
    ...(path.requires ?? []).map(({ path: slug }): DocumentName => ({ kind: "path", slug })),
    ...path.modules.flatMap(({ steps }) => steps.flatMap(stepUses)),
  ];
  const once = new Map(named.map((name) => [`${name.kind}/${name.slug}`, name]));
  return [...once.values()];
}

function stepUses(step: StepDefinition): readonly DocumentName[] {
  if ("lesson" in step) return [{ kind: "lesson", slug: step.lesson }];
  if ("roleplay" in step) return [{ kind: "roleplay", slug: step.roleplay }];
  if ("quiz" in step)
    return step.quiz.draw.flatMap(({ lessons }) =>
      lessons.map((slug): DocumentName => ({ kind: "lesson", slug })),
    );
  return [];
}
