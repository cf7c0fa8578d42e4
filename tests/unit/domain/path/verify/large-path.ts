import type { ResolvedPath, Step } from "~/domain/path/definition";
import {
  check,
  conversation,
  diagnostic,
  evidence,
  gate,
  lesson,
  lessonEvidence,
  module,
  path,
  remedial,
  testOut,
  tool,
} from "./sample-path";

/** Nine lessons with a check each, a conversation and a gate: twenty steps. */
function steps(index: number, attempts: number | undefined): readonly Step[] {
  const rules = attempts === undefined ? { remedial } : { attempts };
  const taught = Array.from({ length: 9 }, (_, place) => {
    const id = `l${index}-${place}`;
    return [lesson(id), check(`q${index}-${place}`, [id], rules)];
  });
  const work = index % 2 === 0 ? tool(`t${index}`) : conversation(`t${index}`);
  return [...taught.flat(), work, gate(`fa${index}`)];
}

/** Modules that fork and join, each after the two before it. */
export function large(modules: number, attempts?: number): ResolvedPath {
  const skipping = { ...testOut, items: 18, right: 17 };
  return path(
    Array.from({ length: modules }, (_, index) =>
      module(`m${index}`, steps(index, attempts), {
        testOut: skipping,
        after: [index - 1, index - 2].filter((one) => one >= 0).map((one) => `m${one}`),
      }),
    ),
    { diagnostic, certificate: { validMonths: 24, renew: "q0-0" } },
  );
}

/** What is known of the lessons of a large path: everything it needs. */
export const known = evidence(
  Object.fromEntries(
    Array.from({ length: 50 * 9 }, (_, index) => [
      `l${Math.floor(index / 9)}-${index % 9}`,
      lessonEvidence(),
    ]),
  ),
);
