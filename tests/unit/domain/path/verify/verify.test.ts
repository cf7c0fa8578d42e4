import { expect, it } from "vitest";
import { verifyPath } from "~/domain/path/verify/verify";
import { check, evidence, lesson, lessonEvidence, module, path } from "./sample-path";
import { sound } from "./surveyed";

const steps = [lesson("a"), check("q", ["a"])];

it("finds nothing wrong with a path that holds what it promises", () => {
  expect(verifyPath(path([module("m", steps)]), sound)).toEqual([]);
});

it("shows no way into a path that nobody can begin", () => {
  const known = evidence({ a: lessonEvidence({}, { languages: ["sr"] }) });
  const closed = path([module("m", steps)], { requires: [{ path: "gone" }] });
  expect(verifyPath(closed, known).map(({ code, outcome }) => [code, outcome])).toEqual([
    ["unknown-path", "stuck"],
    ["missing-language", "hidden"],
  ]);
});

it("tells how long the shortest way takes where it is longer than there is time", () => {
  const [finding, ...others] = verifyPath(path([module("m", steps)]), sound, { dueMinutes: 13 });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    ...{ code: "too-long", severity: "error", module: null, step: null },
    ...{ outcome: "met", route: [], unreachable: [] },
  });
  expect(finding?.story).toEqual({
    sr: "Niko ne stiže na vreme do kraja ovog puta: i najkraći prolaz traje 14 min, a do roka je 13 min.",
    en: "Nobody comes to the end of this path in time: even the shortest way takes 14 min, and there are 13 min until it is due.",
  });
});
