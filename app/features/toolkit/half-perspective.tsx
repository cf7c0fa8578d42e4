import { halfNotes } from "~/domain/toolkit/perspective-sheet/half";
import { halfPerspectives } from "~/domain/toolkit/perspective-sheet/sample";
import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { PerspectiveSheetView } from "~/ui/toolkit/perspective-sheet";
import { SheetTable } from "~/ui/toolkit/sheet-table";

/** A sheet with two of five answers, and the notes from which the others come. */
export function HalfPerspective() {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <PerspectiveSheetView people={halfPerspectives(locale).people} />
      <Section id="notes" title={t("perspective.half.notes")}>
        <SheetTable
          label={t("perspective.half.notes")}
          head={[{ title: t("perspective.half.letter") }, { title: t("perspective.half.text") }]}
          rows={halfNotes(locale).map(({ id, text }) => ({
            id,
            cells: [id.toUpperCase(), text],
          }))}
        />
      </Section>
    </>
  );
}
