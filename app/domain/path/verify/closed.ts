import type { Text } from "~/domain/text";
import type { ResolvedPath } from "../definition";
import { circlesOf } from "./circles";
import { CLOSED_STORIES as TELL } from "./closed-stories";
import type { PathEvidence } from "./evidence";
import type { FindingCode, FindingPlace, PathFinding } from "./finding";
import { STUCK_STORIES } from "./stuck-stories";
import type { Survey } from "./survey";
import { followersOf } from "./words";

/** Where nobody ever gets in: from the first moment on, nothing leads to the end of the path. */
function closed(
  code: FindingCode,
  place: FindingPlace,
  story: Text,
  unreachable: readonly string[],
): PathFinding {
  const told = unreachable.length > 0 ? STUCK_STORIES.behind(story, unreachable.length) : story;
  const outcome = "stuck";
  return { code, severity: "error", ...place, story: told, outcome, route: [], unreachable };
}

/** Modules whose prerequisites can never hold, whatever their steps are. */
export function closedModules(survey: Survey): readonly PathFinding[] {
  const { path } = survey;
  const known = new Map(path.modules.map((module) => [module.id, module]));
  const titleOf = (id: string): Text => known.get(id)?.title ?? { sr: id, en: id };
  const unknown = path.modules.flatMap(({ id, title, after }) =>
    after
      .filter((one) => !known.has(one))
      .map((one) => {
        const place = { module: id, step: null };
        const behind = followersOf(survey, [id]);
        return closed("unknown-module", place, TELL.unknownModule(title, one), behind);
      }),
  );
  const circles = circlesOf(new Map(path.modules.map(({ id, after }) => [id, after])));
  return [
    ...unknown,
    ...circles.map((circle) => {
      const place = { module: circle[0] ?? null, step: null };
      const story = TELL.moduleCircle(circle.map(titleOf));
      return closed("module-circle", place, story, followersOf(survey, circle));
    }),
  ];
}

/** Required paths that nobody can finish before this one, so that nobody begins it. */
export function closedPaths(
  { slug, title, requires = [] }: ResolvedPath,
  { paths }: PathEvidence,
): readonly PathFinding[] {
  if (!paths) return [];
  const whole = { module: null, step: null };
  const titleOf = (id: string): Text =>
    (id === slug ? title : paths.get(id)?.title) ?? { sr: id, en: id };
  const waits = new Map([...paths].map(([id, one]) => [id, (one?.requires ?? []).map(pathOf)]));
  waits.set(slug, requires.map(pathOf));
  return requires.flatMap(({ path, step }) => {
    if (path !== slug && !paths.has(path))
      return [closed("unknown-path", whole, TELL.unknownPath(path), [])];
    const other = paths.get(path);
    if (step !== undefined && other && !other.steps.includes(step))
      return [closed("unknown-path", whole, TELL.unknownPathStep(titleOf(path), step), [])];
    const circle = circlesOf(reachable(waits, path))[0];
    if (!circle) return [];
    const story = circle.includes(slug)
      ? TELL.pathCircle(titleOf(path))
      : TELL.otherCircle(titleOf(path), circle.map(titleOf));
    return [closed("path-circle", whole, story, [])];
  });
}

const pathOf = ({ path }: { readonly path: string }) => path;

function reachable(
  waits: ReadonlyMap<string, readonly string[]>,
  from: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    const next = waits.get(id) ?? [];
    found.set(id, next);
    queue.push(...next);
  }
  return found;
}
