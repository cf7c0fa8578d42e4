import { missingOf } from "~/domain/toolkit/perspective-sheet/checks";
import type { PerspectivePerson } from "~/domain/toolkit/perspective-sheet/document";
import { freeSlot } from "~/domain/toolkit/perspective-sheet/form";
import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { Section } from "~/ui/heading";
import { Ruled, RuledRow } from "~/ui/ruled";
import type { SheetView } from "./sheet-view";

interface PerspectivePartsProps {
  readonly view: Extract<SheetView, { tool: "perspective-sheet" }>;
  readonly edit: (part: string) => string;
}

/** Who is on the sheet and what is missing of each; the next thing to do is the filled button. */
export function PerspectiveParts({ view, edit }: PerspectivePartsProps) {
  const t = useT();
  const { people } = view.document;
  const open = people.find((person) => missingOf(person).length > 0);
  const free = freeSlot(view.document);
  return (
    <Section id="parts" title={t("perspective.fill")}>
      {people.length === 0 && <p className="mb-4 max-w-read">{t("perspective.empty")}</p>}
      <p className="mb-4 max-w-read">{t("perspective.facts")}</p>
      <p className="mb-4 flex flex-wrap gap-4 print:hidden">
        {open && (
          <ButtonLink tone="filled" to={edit(open.id)}>
            {t("perspective.next", { person: open.name })}
          </ButtonLink>
        )}
        {free !== null && (
          <ButtonLink tone={people.length === 0 ? "filled" : "outlined"} to={edit(free)}>
            {t(people.length === 0 ? "perspective.begin" : "perspective.add")}
          </ButtonLink>
        )}
      </p>
      {people.length > 0 && (
        <Ruled>
          {people.map((person) => (
            <RuledRow
              key={person.id}
              title={person.name}
              to={edit(person.id)}
              detail={<State person={person} />}
            />
          ))}
        </Ruled>
      )}
    </Section>
  );
}

function State({ person }: { readonly person: PerspectivePerson }) {
  const t = useT();
  const missing = missingOf(person).map((one) => t(`perspective.missing.${one}`));
  return missing.length === 0
    ? t("perspective.whole")
    : t("perspective.missing", { what: missing.join(", ") });
}
