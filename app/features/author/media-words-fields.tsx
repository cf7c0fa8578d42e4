import { WORDS_LIMITS } from "~/domain/media/limits";
import type { MediaKind } from "~/domain/media/media";
import { LOCALES } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { useLocale, useT } from "~/i18n/use-t";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import type { MediaErrors, MediaForm } from "./media-view";

interface MediaWordsFieldsProps {
  readonly kind: MediaKind;
  readonly form: MediaForm;
  readonly errors: MediaErrors;
}

/** What is said about a medium: its description or title in both languages, and whether it is decoration. */
export function MediaWordsFields({ kind, form, errors }: MediaWordsFieldsProps) {
  const t = useT();
  const locale = useLocale();
  const isImage = kind === "image";
  return (
    <>
      {LOCALES.map((each) => {
        const name = each === "sr" ? "titleSr" : "titleEn";
        const label = t(isImage ? `media.field.alt.${each}` : `media.field.title.${each}`);
        const common = {
          name,
          label,
          lang: HTML_LANG[each],
          defaultValue: form[name],
          error: errors[name]?.[locale],
        };
        return isImage ? (
          <TextArea
            key={name}
            {...common}
            rows={2}
            maxLength={WORDS_LIMITS.alt}
            hint={each === "sr" ? t("media.field.altHint") : undefined}
          />
        ) : (
          <TextInput key={name} {...common} maxLength={WORDS_LIMITS.title} />
        );
      })}
      {isImage && (
        <label className="flex min-h-target items-center gap-3">
          <input type="checkbox" name="decorative" value="1" defaultChecked={form.decorative} />
          {t("media.field.decorative")}
        </label>
      )}
    </>
  );
}

/** What is heard, in both languages. */
export function TranscriptFields({ form, errors }: Omit<MediaWordsFieldsProps, "kind">) {
  const t = useT();
  const locale = useLocale();
  return LOCALES.map((each) => {
    const name = each === "sr" ? "transcriptSr" : "transcriptEn";
    return (
      <TextArea
        key={name}
        name={name}
        label={t(`media.field.transcript.${each}`)}
        lang={HTML_LANG[each]}
        rows={6}
        maxLength={WORDS_LIMITS.transcript}
        defaultValue={form[name]}
        error={errors[name]?.[locale]}
      />
    );
  });
}

/** Captions as text, in both languages. */
export function CaptionsFields({ form, errors }: Omit<MediaWordsFieldsProps, "kind">) {
  const t = useT();
  const locale = useLocale();
  return LOCALES.map((each) => {
    const name = each === "sr" ? "captionsSr" : "captionsEn";
    return (
      <TextArea
        key={name}
        name={name}
        label={t(`media.field.captions.${each}`)}
        hint={t("media.field.captionsHint")}
        lang={HTML_LANG[each]}
        rows={6}
        spellCheck={false}
        defaultValue={form[name]}
        error={errors[name]?.[locale]}
      />
    );
  });
}
