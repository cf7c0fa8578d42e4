import type { PathDefinition, StepDefinition } from "~/domain/path/definition";
import { freeId } from "~/domain/path/edit/free-id";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";
import type { PathLibrary } from "./path-editor-view";

/** Rules with which a check begins: those that most checks of ours have. */
const CHECK = {
  pass: { percent: 80 },
  coolDownHours: 12,
  remedial: { below: 60, items: 4, afterHours: 12 },
} as const;
const ITEMS = 5;

const WORK = {
  title: { sr: "Terenski zadatak", en: "Field work" },
  brief: {
    sr: "Napišite šta treba uraditi kod svog kupca i šta se predaje.",
    en: "Write what has to be done at one's own account, and what is handed in.",
  },
} as const;
const GATE = { pass: 8, noZero: true, remindDays: [6, 8], provisionalDays: 10 } as const;

/**
 * A new step as the list of what may be added names it: `lesson:…`, `roleplay:…`, `tool:…`, `quiz`
 * or `assignment`; null for anything else.
 */
export function newStep(
  what: string,
  module: string,
  path: PathDefinition,
  library: PathLibrary,
): StepDefinition | null {
  const [kind, of = ""] = what.split(":");
  switch (kind) {
    case "lesson": {
      const minutes = library.lessons.find(({ slug }) => slug === of)?.minutes ?? 10;
      return { id: freeId(path, of), lesson: of, minutes: Math.max(1, minutes) };
    }
    case "quiz":
      return newCheck(module, path);
    case "roleplay": {
      const endings = library.roleplays.find(({ slug }) => slug === of)?.endings ?? [];
      const reach = endings.find(({ rank }) => rank === 2) ?? endings[0];
      return { id: freeId(path, of), roleplay: of, reach: reach?.id ?? "e1", minutes: 8 };
    }
    case "tool": {
      const tool = TOOL_NAMES.find((name) => name === of);
      return tool ? { id: freeId(path, tool), tool, minutes: 30 } : null;
    }
    case "assignment":
      return {
        id: freeId(path, `${module}-work`),
        title: WORK.title,
        minutes: 60,
        assignment: { brief: WORK.brief, ...GATE },
      };
    default:
      return null;
  }
}

/** A check of what the module's last lesson teaches. */
function newCheck(module: string, path: PathDefinition): StepDefinition {
  const steps = path.modules.find(({ id }) => id === module)?.steps ?? [];
  const lessons = steps.flatMap((step) => ("lesson" in step ? [step] : []));
  const last = lessons.at(-1);
  return {
    id: freeId(path, `${last?.id ?? module}-check`),
    quiz: { draw: [{ lessons: last ? [last.lesson] : [], items: ITEMS }], ...CHECK },
  };
}
