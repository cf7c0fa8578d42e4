import type { ToolName } from "~/domain/toolkit/tool-name";
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
  }
}
