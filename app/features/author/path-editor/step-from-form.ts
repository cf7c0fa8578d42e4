import type {
  AssignmentStepDefinition,
  QuizStepDefinition,
  StepDefinition,
} from "~/domain/path/definition";
import type { FormValues } from "./form-values";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";

/** A step with the rules that its form now has. */
export function stepFromForm(form: FormValues, before: StepDefinition): StepDefinition {
  if ("quiz" in before) return quizFrom(form, before);
  if ("assignment" in before) return workFrom(form, before);
  const minutes = form.number("minutes");
  if ("roleplay" in before) {
    const { id, roleplay } = before;
    return {
      id,
      roleplay,
      reach: form.word("reach"),
      minutes,
      ...(form.has("optional") && { optional: true }),
    };
  }
  if ("tool" in before) {
    const title = form.text("title");
    const { id, tool } = before;
    return { id, ...((title.sr || title.en) && { title }), tool, minutes };
  }
  return { ...before, minutes };
}

function quizFrom(form: FormValues, { id, quiz }: QuizStepDefinition): StepDefinition {
  const draw = form.words("draw").flatMap((index) => {
    const lessons = form.words(`lessons-${index}`);
    return lessons.length > 0 ? [{ lessons, items: form.number(`items-${index}`) }] : [];
  });
  const attempts = form.numberOrNone("attempts");
  const needed = form.number("needed");
  const pass = form.word("unit") === "percent" ? { percent: needed } : { right: needed };
  const remedial = {
    below: form.numberOrNone("below") ?? quiz.remedial?.below ?? 60,
    items: form.numberOrNone("remedialItems") ?? quiz.remedial?.items ?? 4,
    afterHours: form.numberOrNone("afterHours") ?? quiz.remedial?.afterHours ?? 12,
  };
  return {
    id,
    quiz: {
      draw: draw.length > 0 ? draw : quiz.draw,
      pass,
      ...(attempts !== undefined && { attempts }),
      coolDownHours: form.number("coolDownHours"),
      ...(form.has("remedial") && { remedial }),
    },
  };
}

function workFrom(form: FormValues, { id, assignment }: AssignmentStepDefinition): StepDefinition {
  const sheets = TOOL_NAMES.filter((name) => form.words("sheets").includes(name));
  const days = form
    .word("remindDays")
    .split(/[^\d]+/)
    .filter((day) => day !== "")
    .map(Number);
  return {
    id,
    title: form.text("title"),
    minutes: form.number("minutes"),
    assignment: {
      brief: form.text("brief"),
      pass: form.number("pass"),
      noZero: form.has("noZero"),
      remindDays: days.length > 0 ? days : assignment.remindDays,
      provisionalDays: form.number("provisionalDays"),
      ...(sheets.length > 0 && { sheets }),
    },
  };
}
