import type { z } from "zod";
import { issueMessage, missingKey, unknownKey } from "./issue-message";
import { PROBLEM_LIMIT, type SourceProblem, type YamlSource } from "./yaml.schema";

/** A source that could be read as YAML; what is in it is not yet known to be right. */
export type ReadSource = Extract<YamlSource, { kind: "read" }>;

type Issue = z.core.$ZodIssue;

/** What is wrong under the alternative that fits best: the one with the fewest findings. */
function closest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  return alternatives.reduce<readonly Issue[]>(
    (best, one) => (best.length === 0 || one.length < best.length ? one : best),
    [],
  );
}

function placedIssue(
  source: ReadSource,
  base: readonly PropertyKey[],
  issue: Issue,
): SourceProblem[] {
  const path = [...base, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.slice(0, PROBLEM_LIMIT).map((key) => {
      const { line, column } = source.locateKey(path, key);
      return { line, column, message: unknownKey(key) };
    });
  }
  if (issue.code === "invalid_union" && closest(issue.errors).length > 0) {
    return closest(issue.errors).flatMap((inner) => placedIssue(source, path, inner));
  }
  const { line, column, missing } = source.locate(path);
  const key = path.at(-1);
  const message = missing && typeof key === "string" ? missingKey(key) : issueMessage(issue);
  return [{ line, column, message }];
}

/**
 * Findings of a schema about the value at `base`, at most 100, each in the author's words at its
 * place; an unknown key is a finding of its own, and of a union the closest alternative speaks.
 */
export function placed(
  source: ReadSource,
  base: readonly PropertyKey[],
  error: z.ZodError,
): SourceProblem[] {
  return error.issues.slice(0, PROBLEM_LIMIT).flatMap((issue) => placedIssue(source, base, issue));
}
