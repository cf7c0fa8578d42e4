import type { ReactNode } from "react";
import type { ToolDocument } from "~/domain/toolkit/tool-document";
import { dayWords } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle } from "~/ui/heading";
import { FocusShell } from "~/ui/page/focus-shell";
import { ContactSheet } from "~/ui/toolkit/contact-sheet";
import { MatrixSheet } from "~/ui/toolkit/matrix-sheet";
import { PerspectiveSheetView } from "~/ui/toolkit/perspective-sheet";
import { SketchSheet } from "~/ui/toolkit/sketch-sheet";
import { ValueSheet } from "~/ui/toolkit/value-sheet";

interface SheetScreenProps {
  readonly sheet: {
    readonly person: string;
    readonly account: string | null;
    readonly document: ToolDocument;
    readonly names: Readonly<Record<string, string>>;
    readonly day: string;
    readonly back: string;
  };
}

/** Somebody's sheet as it was handed in. */
export function SheetScreen({ sheet }: SheetScreenProps) {
  const t = useT();
  const locale = useLocale();
  const { document, person, account, day, back } = sheet;
  const title = t(`sheet.tool.${document.tool}`);
  return (
    <FocusShell
      exit={{ to: back, label: t("manage.sheet.back") }}
      position={t("manage.sheet.asOf", { day: dayWords(day, locale) })}
      actions={
        <ButtonLink tone="filled" wide to={back}>
          {t("manage.sheet.back")}
        </ButtonLink>
      }
    >
      <PageTitle detail={person}>
        {account === null ? title : t("sheet.title", { sheet: title, account })}
      </PageTitle>
      <Sheet sheet={sheet} />
    </FocusShell>
  );
}

function Sheet({ sheet: { document, names, day } }: SheetScreenProps): ReactNode {
  switch (document.tool) {
    case "selection-matrix":
      return <MatrixSheet matrix={document} names={names} />;
    case "profit-sketch":
      return <SketchSheet sketch={document} />;
    case "contact-matrix":
      return <ContactSheet matrix={document} today={day} />;
    case "perspective-sheet":
      return <PerspectiveSheetView people={document.people} />;
    case "value-calculator":
      return <ValueSheet calculator={document} />;
  }
}
