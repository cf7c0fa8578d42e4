import { readHeader } from "~/domain/lesson/edit/header";
import { LOCALES, type Locale } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { TextArea } from "~/ui/form/text-area";
import { TextLink } from "~/ui/text-link";
import type { LessonEditorView } from "./editor-view";

/** Without scripts: each text as it is written, saved by its own button. */
export function PlainTextForm({ view }: { readonly view: LessonEditorView }) {
  const t = useT();
  const address = `/studio/lessons/${view.slug}`;
  const title = readHeader(view.files[`${view.language}.mdx`]?.text ?? "")?.title ?? "";
  return (
    // A text whose lines are long must not widen the page.
    <div className="grid grid-cols-1 gap-10">
      <div>
        <p>
          <TextLink standalone to="/studio">
            {t("author.back")}
          </TextLink>
        </p>
        <h1 className="font-serif text-heading font-strong" lang={HTML_LANG[view.language]}>
          {title === "" ? t("editor.bar.untitled") : title}
        </h1>
        <p className="mt-2 max-w-read">{t("editor.plain.explain")}</p>
        <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
          <ButtonLink tone="filled" to={`${address}/publish`}>
            {t("editor.bar.publish")}
          </ButtonLink>
          <TextLink standalone to={`${address}/questions`}>
            {t("editor.bar.questions")}
          </TextLink>
          <TextLink standalone to={`${address}/versions`}>
            {t("editor.bar.versions")}
          </TextLink>
        </p>
      </div>
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
    <form method="post" action={`${address}/draft`} className="grid grid-cols-1 gap-3">
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
