import { ASKED, type PerspectiveSheet } from "~/domain/toolkit/perspective-sheet/document";
import type { Translate } from "~/i18n/use-t";

/** Every answer of every person with its source, then what the check brought. */
export function perspectiveRows(
  { people }: PerspectiveSheet,
  t: Translate,
): readonly (readonly string[])[] {
  const head = ["name", "question", "answer", "source"] as const;
  return [
    head.map((column) => t(`perspective.${column}`)),
    ...people.flatMap(({ name, answers, check }) => [
      ...ASKED.map((asked) => {
        const { text, source } = answers[asked];
        const from = text !== "" && source === "" ? t("perspective.assumption") : source;
        return [name, t(`perspective.field.${asked}`), text, from];
      }),
      [name, t("perspective.right"), check.right, [check.with, check.on ?? ""].join(" ").trim()],
      [name, t("perspective.toCorrect"), check.toCorrect, ""],
    ]),
  ];
}
