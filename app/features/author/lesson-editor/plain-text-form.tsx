import { LOCALES, type Locale } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { TextArea } from "~/ui/form/text-area";
import type { LessonEditorView } from "./editor-view";

/** Without scripts: each text as it is written, saved by its own button. */
export function PlainTextForm({ view }: { readonly view: LessonEditorView }) {
  const t = useT();
  return (
    <div className="grid gap-10">
      <h1 className="font-serif text-heading font-strong">{view.slug}</h1>
      <p className="max-w-read">{t("editor.plain.explain")}</p>
      {LOCALES.map((locale) => (
        <PlainText key={locale} view={view} locale={locale} />
      ))}
    </div>
  );
}

function PlainText({ view, locale }: { readonly view: LessonEditorView; readonly locale: Locale }) {
  const t = useT();
  const file = `${locale}.mdx`;
  const { text = "", revision = 0 } = view.files[file] ?? {};
  const address = `/studio/lessons/${view.slug}`;
  return (
    <form method="post" action={`${address}/draft`} className="grid gap-3">
      <input type="hidden" name="draft" value={view.draft?.id ?? ""} />
      <input type="hidden" name="file" value={file} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="back" value={address} />
      <TextArea
        name="text"
        id={`plain-${locale}`}
        label={t("editor.text.label", { language: locale })}
        rows={20}
        lang={HTML_LANG[locale]}
        defaultValue={text}
      />
      <p>
        <Button>{t("editor.plain.save", { language: locale })}</Button>
      </p>
    </form>
  );
}
