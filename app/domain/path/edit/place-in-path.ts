import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { readYaml } from "~/domain/quiz/yaml.schema";
import type { FindingPlace } from "~/domain/path/verify/finding";

/** Lines (from 1) of a module or a step in the path's text. */
interface Range extends FindingPlace {
  readonly from: number;
  readonly to: number;
}

const WHOLE: FindingPlace = { module: null, step: null };

/** Tells which module or step a line of a path's text (from 1) belongs to; all null: the head. */
export function placesInPath(text: string): (line: number) => FindingPlace {
  const ranges = rangesIn(text);
  return (line) => {
    const around = ranges.filter(({ from, to }) => from <= line && line <= to);
    const found = around.find(({ step }) => step !== null) ?? around[0];
    return found ? { module: found.module, step: found.step } : WHOLE;
  };
}

function rangesIn(text: string): readonly Range[] {
  if (readYaml(text).kind === "refused") return [];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true });
  const rangeOf = (entry: YAMLMap, place: FindingPlace): Range => {
    const [start, end] = entry.range ?? [0, 0];
    return { ...place, from: lines.linePos(start).line, to: lines.linePos(end - 1).line };
  };
  const root = document.contents;
  return entriesIn(isMap(root) ? root : null, "modules").flatMap((module) => {
    const id = String(module.get("id") ?? "");
    const steps = entriesIn(module, "steps").map((step) =>
      rangeOf(step, { module: id, step: String(step.get("id") ?? "") }),
    );
    return [rangeOf(module, { module: id, step: null }), ...steps];
  });
}

function entriesIn(map: YAMLMap | null, key: string): readonly YAMLMap[] {
  const list = map?.get(key, true);
  return isSeq(list) ? list.items.filter((one) => isMap(one)) : [];
}
