import { STRENGTHS, type ContactMatrix } from "~/domain/toolkit/contact-matrix/document";
import { OUR_SLOTS, THEIR_SLOTS } from "~/domain/toolkit/contact-matrix/form";
import { useT } from "~/i18n/use-t";
import { Select } from "~/ui/form/select";
import { Section } from "~/ui/heading";
import { SheetInput, useFieldError, type FormState } from "./part-fields";

interface ContactFormProps {
  readonly matrix: ContactMatrix;
  readonly state: FormState;
}

/** Who is on the sheet: our people, and the customer's roles. */
export function PeopleForm({ matrix, state }: ContactFormProps) {
  const t = useT();
  const owners = [
    { value: "", label: t("toolkit.contacts.noOwner") },
    ...OUR_SLOTS.map((id, index) => ({
      value: id,
      label:
        matrix.ours.find((one) => one.id === id)?.name ??
        t("toolkit.contacts.ourNumber", { number: index + 1 }),
    })),
  ];
  return (
    <>
      <Section id="ours" title={t("toolkit.contacts.ours")}>
        <p className="mb-4 text-small text-ink2">{t("toolkit.contacts.oursHint")}</p>
        <div className="grid gap-4">
          {OUR_SLOTS.map((id, index) => (
            <SheetInput
              key={id}
              name={id}
              label={t("toolkit.contacts.ourNumber", { number: index + 1 })}
              maxLength={60}
              state={state}
            />
          ))}
        </div>
      </Section>
      <Section id="theirs" title={t("toolkit.contacts.theirs")}>
        <p className="mb-4 text-small text-ink2">{t("toolkit.contacts.theirsHint")}</p>
        {THEIR_SLOTS.map((id, index) => (
          <div key={id} className="mb-4 border-b border-line pb-4">
            <SheetInput
              name={id}
              label={t("toolkit.contacts.theirNumber", { number: index + 1 })}
              maxLength={60}
              state={state}
            />
            <label className="flex min-h-target items-center gap-3">
              <input
                type="checkbox"
                name={`${id}-key`}
                value="1"
                defaultChecked={(state.fields[`${id}-key`] ?? "") !== ""}
              />
              {t("toolkit.contacts.isKey")}
            </label>
            <Select
              name={`${id}-owner`}
              label={t("toolkit.contacts.owner")}
              defaultValue={state.fields[`${id}-owner`] ?? ""}
              options={owners}
            />
          </div>
        ))}
      </Section>
    </>
  );
}

/** One role of the customer: who of ours knows it, how well, since when not. */
export function RoleForm({ matrix, today, state }: ContactFormProps & { readonly today: string }) {
  const t = useT();
  const error = useFieldError(state);
  if (matrix.ours.length === 0) return <p>{t("toolkit.contacts.noOurs")}</p>;
  return matrix.ours.map(({ id, name }) => (
    <Section key={id} id={id} title={name}>
      <div className="grid gap-4">
        <Select
          name={`${id}-strength`}
          label={t("toolkit.contacts.strengthLabel", { person: name })}
          error={error(`${id}-strength`)}
          defaultValue={state.fields[`${id}-strength`] ?? "0"}
          options={STRENGTHS.map((strength) => ({
            value: String(strength),
            label: `${strength}: ${t(`toolkit.contacts.strength.${strength}`)}`,
          }))}
        />
        <SheetInput
          name={`${id}-last`}
          type="date"
          max={today}
          label={t("toolkit.contacts.last")}
          hint={t("toolkit.contacts.lastHint")}
          state={state}
        />
      </div>
    </Section>
  ));
}
