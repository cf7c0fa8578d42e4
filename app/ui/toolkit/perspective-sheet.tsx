import { ASKED, type PerspectivePerson } from "~/domain/toolkit/perspective-sheet/document";
import { dayWords } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { SheetTable } from "./sheet-table";

/** Every person on the sheet: five answers with their sources, and what the check brought. */
export function PerspectiveSheetView({
  people,
}: {
  readonly people: readonly PerspectivePerson[];
}) {
  return people.map((person) => (
    <Section key={person.id} id={person.id} title={person.name}>
      <Answers person={person} />
      <Checked person={person} />
    </Section>
  ));
}

interface PersonProps {
  readonly person: PerspectivePerson;
}

function Answers({ person: { name, answers } }: PersonProps) {
  const t = useT();
  return (
    <SheetTable
      label={name}
      head={[{ title: t("perspective.question") }, { title: t("perspective.answer") }]}
      rows={ASKED.map((asked) => {
        const { text, source } = answers[asked];
        return {
          id: asked,
          cells: [
            t(`perspective.field.${asked}`),
            text === "" ? (
              <span className="text-ink2">{t("perspective.open")}</span>
            ) : (
              <>
                <span className="block whitespace-pre-line">{text}</span>
                <span className="block text-small text-ink2">
                  {source === "" ? t("perspective.assumption") : source}
                </span>
              </>
            ),
          ],
        };
      })}
    />
  );
}

/** Who said so and when; until then the question that finds what is wrong. */
function Checked({ person: { check } }: PersonProps) {
  const t = useT();
  const locale = useLocale();
  const notes = [
    [t("perspective.right"), check.right],
    [t("perspective.toCorrect"), check.toCorrect],
  ].filter(([, text]) => text !== "");
  return (
    <div className="mt-4">
      {check.with === "" ? (
        <Notice>{t("perspective.unchecked")}</Notice>
      ) : (
        <p>
          {check.on === null
            ? t("perspective.checkedBy", { who: check.with })
            : t("perspective.checkedOn", { who: check.with, day: dayWords(check.on, locale) })}
        </p>
      )}
      {notes.length > 0 && (
        <dl className="mt-3 grid gap-3">
          {notes.map(([label, text]) => (
            <div key={label}>
              <dt className="text-small font-strong text-ink2">{label}</dt>
              <dd className="whitespace-pre-line">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
