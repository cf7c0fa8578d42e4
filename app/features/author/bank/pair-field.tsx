import { LOCALES, type Locale, type Text } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { useT } from "~/i18n/use-t";
import { TextArea } from "~/ui/form/text-area";
import { AdviceLines } from "./advice-lines";
import { useNotes } from "./field-notes";

interface PairFieldProps {
  /** Name of the field without its language. */
  readonly name: string;
  readonly label: string;
  readonly value: Text;
  readonly hint?: string;
  readonly rows?: number;
}

/** One text in both languages: side by side, on a phone one below the other. */
export function PairField({ name, label, value, hint, rows = 2 }: PairFieldProps) {
  return (
    <div>
      {hint !== undefined && <p className="pb-2 text-small text-ink2">{hint}</p>}
      <div className="grid items-start gap-4 md:grid-cols-2">
        {LOCALES.map((language) => (
          <OneLanguage key={language} {...{ name, label, value, rows, language }} />
        ))}
      </div>
      <BothLanguages name={name} />
    </div>
  );
}

function OneLanguage(
  props: Omit<PairFieldProps, "hint"> & { readonly language: Locale; readonly rows: number },
) {
  const { name, label, value, rows, language } = props;
  const t = useT();
  const { error, advice } = useNotes(name, language);
  return (
    <TextArea
      id={`${name}.${language}`}
      name={`${name}.${language}`}
      lang={HTML_LANG[language]}
      label={t("bank.field.both", { label, language })}
      hint={advice.length > 0 ? <AdviceLines advice={advice} /> : undefined}
      error={error}
      rows={rows}
      defaultValue={value[language]}
    />
  );
}

function BothLanguages({ name }: { readonly name: string }) {
  const { advice } = useNotes(name);
  return <AdviceLines advice={advice} />;
}
