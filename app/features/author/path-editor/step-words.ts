import type { ModuleDefinition, QuizRules, StepDefinition } from "~/domain/path/definition";
import { kindOfStep } from "~/domain/path/edit/free-id";
import type { Locale } from "~/domain/text";
import type { Translate } from "~/i18n/use-t";
import type { PathLibrary } from "./path-editor-view";

/** What a step is called: the title of what it names, else its own, else its module's. */
export function stepTitle(
  step: StepDefinition,
  module: ModuleDefinition,
  { lessons, roleplays }: PathLibrary,
  locale: Locale,
): string {
  const titled = (slug: string, known: PathLibrary["paths"]) =>
    known.find((one) => one.slug === slug)?.title[locale] ?? slug;
  if ("lesson" in step) return titled(step.lesson, lessons);
  if ("roleplay" in step) return titled(step.roleplay, roleplays);
  if ("quiz" in step) {
    const drawn = [...new Set(step.quiz.draw.flatMap((rule) => rule.lessons))];
    const [only] = drawn;
    return drawn.length === 1 && only ? titled(only, lessons) : module.title[locale];
  }
  return step.title?.[locale] || module.title[locale];
}

/** “Provera: Od leptir-mašne do dijamanta”. */
export function stepName(
  t: Translate,
  ...[step, module, library, locale]: Parameters<typeof stepTitle>
): string {
  const title = stepTitle(step, module, library, locale);
  return t(`pathEditor.step.${kindOfStep(step)}`, { title });
}

export const itemsOf = ({ draw }: QuizRules): number =>
  draw.reduce((sum, { items }) => sum + items, 0);

/** The fewest right answers that pass. */
export function neededOf({ pass, ...rules }: QuizRules): number {
  const items = itemsOf({ pass, ...rules });
  return "right" in pass ? pass.right : Math.ceil((pass.percent * items) / 100);
}

/** A step's rules in words, one sentence each. */
export function ruleWords(t: Translate, step: StepDefinition): readonly string[] {
  if ("quiz" in step) return quizWords(t, step.quiz);
  if ("assignment" in step) {
    const { pass, noZero, provisionalDays } = step.assignment;
    return [
      t("pathEditor.rule.work", { pass }),
      ...(noZero ? [t("pathEditor.rule.noZero")] : []),
      t("pathEditor.rule.provisional", { days: provisionalDays }),
    ];
  }
  const minutes = t("author.minutes", { minutes: step.minutes });
  const optional = "roleplay" in step && step.optional === true;
  return [minutes, ...(optional ? [t("pathEditor.rule.optional")] : [])];
}

function quizWords(t: Translate, quiz: QuizRules): readonly string[] {
  const { attempts, coolDownHours, remedial } = quiz;
  return [
    t("pathEditor.rule.pass", { needed: neededOf(quiz), items: itemsOf(quiz) }),
    attempts === undefined
      ? t("pathEditor.rule.attemptsFree")
      : t("pathEditor.rule.attempts", { attempts }),
    t("pathEditor.rule.coolDown", { hours: coolDownHours }),
    ...(remedial ? [t("pathEditor.rule.remedial", { below: remedial.below })] : []),
  ];
}
