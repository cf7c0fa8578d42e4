import type { ResolvedPath } from "../definition";
import { assessedFindings } from "./assessed";
import { closedModules, closedPaths } from "./closed";
import { drawFindings } from "./draws";
import type { PathEvidence } from "./evidence";
import type { PathFinding } from "./finding";
import { pathMinutes } from "./minutes";
import { metAtOnce } from "./place-findings";
import { referenceFindings, remedyFindings } from "./references";
import { stuckFindings } from "./stuck";
import { surveyPath } from "./survey";

export interface VerifyOptions {
  /** Minutes that there are until the path is due; absent: any number. */
  readonly dueMinutes?: number;
}

/**
 * Proves a path before anybody walks it; what does not hold is told as a learner's story with the
 * events that lead there. Works on the definition: one small automaton per step and objective, then
 * module by module and along their order, never on the product of their states.
 * @param path as resolved; ids are unique and every module has a needed step (`pathFaults`)
 */
export function verifyPath(
  path: ResolvedPath,
  evidence: PathEvidence,
  { dueMinutes = Infinity }: VerifyOptions = {},
): readonly PathFinding[] {
  const paths = closedPaths(path, evidence);
  const survey = surveyPath(path, evidence, paths.length === 0);
  return [
    ...paths,
    ...closedModules(survey),
    ...stuckFindings(survey),
    ...referenceFindings(survey),
    ...remedyFindings(survey),
    ...drawFindings(survey),
    ...assessedFindings(survey),
    ...tooLong(path, evidence, dueMinutes),
  ];
}

function tooLong(path: ResolvedPath, evidence: PathEvidence, due: number): readonly PathFinding[] {
  const { shortest } = pathMinutes(path, evidence);
  if (shortest <= due) return [];
  const story = {
    sr: `Niko ne stiže na vreme do kraja ovog puta: i najkraći prolaz traje ${shortest} min, a do roka je ${due} min.`,
    en: `Nobody comes to the end of this path in time: even the shortest way takes ${shortest} min, and there are ${due} min until it is due.`,
  };
  return [metAtOnce("too-long", story)];
}
