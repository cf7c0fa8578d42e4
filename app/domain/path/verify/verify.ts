import type { ResolvedPath } from "../definition";
import { closedModules, closedPaths } from "./closed";
import type { PathEvidence } from "./evidence";
import type { PathFinding } from "./finding";
import { stuckFindings } from "./stuck";
import { surveyPath } from "./survey";

/**
 * Proves a path before anybody walks it; what does not hold is told as a learner's story with the
 * events that lead there. Works on the definition: one small automaton per step and objective, then
 * module by module and along their order, in time linear in the size of the path.
 * @param path as resolved; ids are unique and every module has a needed step (`pathFaults`)
 */
export function verifyPath(path: ResolvedPath, evidence: PathEvidence): readonly PathFinding[] {
  const paths = closedPaths(path, evidence);
  const survey = surveyPath(path, evidence, paths.length === 0);
  return [...paths, ...closedModules(survey), ...stuckFindings(survey)];
}
