import type { PathDefinition, StepDefinition } from "~/domain/path/definition";
import { kindOfStep, type StepKind } from "~/domain/path/edit/free-id";
import type { StepState } from "~/domain/path/step-status";
import type { Locale } from "~/domain/text";
import type { Translate } from "~/i18n/use-t";
import type { PathLibrary, PathProblem } from "../path-editor-view";
import type { Standing } from "../standing";
import { stepName } from "../step-words";

export interface PictureStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly name: string;
  /** Whether missed objectives lead through a loop before the next attempt. */
  readonly loops: boolean;
  readonly optional: boolean;
  readonly problems: number;
  readonly state: StepState | null;
}

/** A module as the picture draws it. */
export interface PictureModule {
  readonly id: string;
  readonly title: string;
  readonly after: readonly string[];
  readonly steps: readonly PictureStep[];
  readonly problems: number;
  /** Whether field work that is reviewed stands at its end. */
  readonly gated: boolean;
}

interface PictureOf {
  readonly path: PathDefinition;
  readonly library: PathLibrary;
  readonly problems: readonly PathProblem[];
  readonly standing: Standing | null;
}

/** What the picture and its words show of a path. */
export function pictureModules(
  t: Translate,
  locale: Locale,
  { path, library, problems, standing }: PictureOf,
): readonly PictureModule[] {
  const known = new Set(path.modules.map(({ id }) => id));
  return path.modules.map((module, index) => ({
    id: module.id,
    title: `${index + 1}. ${module.title[locale]}`,
    after: module.after.filter((one) => known.has(one)),
    gated: module.steps.some((step) => "assignment" in step),
    problems: problems.filter((one) => one.module === module.id && one.step === null).length,
    steps: module.steps.map((step) => ({
      id: step.id,
      kind: kindOfStep(step),
      name: stepName(t, step, module, library, locale),
      loops: "quiz" in step && step.quiz.remedial !== undefined,
      optional: isOptional(step),
      problems: problems.filter((one) => one.step === step.id).length,
      state: standing?.get(step.id) ?? null,
    })),
  }));
}

const isOptional = (step: StepDefinition): boolean => "roleplay" in step && step.optional === true;
