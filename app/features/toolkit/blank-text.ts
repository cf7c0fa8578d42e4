import { CELLS } from "~/domain/toolkit/selection-matrix/arithmetic";
import type { ToolName } from "~/domain/toolkit/tool-name";
import { NOTE_LETTERS } from "~/domain/toolkit/perspective-sheet/half";
import { PLACES } from "~/domain/toolkit/value-calculator/half";
import type { Translate } from "~/i18n/use-t";

const TEXTS = {
  "selection-matrix": [
    "weight",
    "first-attractiveness",
    "first-strength",
    "first-relative",
    "first-cell",
    "second-relative",
    "second-cell",
  ],
  "profit-sketch": ["profit-g", "profit-i", "third", "total", "peak", "credit"],
  "contact-matrix": ["live", "coverage", "single", "lost"],
  "perspective-sheet": ["measure", "worry", "goodWeek", "private", "aboutUs"],
  "value-calculator": [
    "reference",
    "place",
    "stops",
    "stock",
    "evc",
    "gain",
    "share",
    "careful",
    "break-even",
  ],
} as const satisfies Record<ToolName, readonly string[]>;

/** What is asked at a blank, and the way to it for whoever was wrong. */
export function blankText(t: Translate, tool: ToolName, id: string) {
  switch (tool) {
    case "selection-matrix": {
      const known = TEXTS[tool].find((one) => one === id) ?? "weight";
      return { label: t(`toolkit.half.${known}`), hint: t(`toolkit.half.${known}.hint`) };
    }
    case "profit-sketch": {
      const known = TEXTS[tool].find((one) => one === id) ?? "total";
      return { label: t(`toolkit.half.${known}`), hint: t(`toolkit.half.${known}.hint`) };
    }
    case "contact-matrix": {
      const known = TEXTS[tool].find((one) => one === id) ?? "live";
      return { label: t(`toolkit.half.${known}`), hint: t(`toolkit.half.${known}.hint`) };
    }
    case "perspective-sheet": {
      const known = TEXTS[tool].find((one) => one === id) ?? "measure";
      return { label: t(`perspective.half.${known}`), hint: t(`perspective.half.${known}.hint`) };
    }
    case "value-calculator": {
      const known = TEXTS[tool].find((one) => one === id) ?? "evc";
      return { label: t(`value.half.${known}`), hint: t(`value.half.${known}.hint`) };
    }
  }
}

/** What can be chosen at a blank of that tool. */
export function choiceTexts(t: Translate, tool: ToolName) {
  if (tool === "perspective-sheet") {
    return NOTE_LETTERS.map((value) => ({
      value,
      label: t("perspective.half.choice", { letter: value.toUpperCase() }),
    }));
  }
  return tool === "value-calculator"
    ? PLACES.map((place) => ({ value: place, label: t(`value.half.place.${place}`) }))
    : CELLS.map((cell) => ({ value: cell, label: t(`toolkit.matrix.cell.${cell}`) }));
}
