import { LOCALES, type Locale } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { TextLink } from "~/ui/text-link";
import { Choice } from "./choice";
import type { KeeperState } from "./draft-keeper";
import { SaveLine } from "./save-line";

interface EditorBarProps {
  readonly slug: string;
  /** The draft that is written in; empty while there is nothing to publish. */
  readonly draft: string;
  readonly title: string;
  /** Whether learners have a version of it. */
  readonly isPublished: boolean;
  readonly language: Locale;
  readonly state: KeeperState;
  readonly isBoth: boolean;
  readonly onLanguage: (language: Locale) => void;
  readonly onBoth: (isBoth: boolean) => void;
}

/** What lesson this is, whether it is saved, in which language, and the way to publishing. */
export function EditorBar(props: EditorBarProps) {
  const { slug, draft, title, isPublished, language, state, isBoth, onLanguage, onBoth } = props;
  const t = useT();
  const address = `/studio/lessons/${slug}`;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <p className="flex flex-wrap items-center gap-x-4">
          <TextLink standalone to="/studio">
            {t("author.back")}
          </TextLink>
          <span role="status" className="text-small text-ink2">
            <SaveLine state={state} />
          </span>
        </p>
        {draft !== "" && (
          <ButtonLink tone="filled" to={`${address}/publish?draft=${draft}`}>
            {t("editor.bar.publish")}
          </ButtonLink>
        )}
      </div>
      <h1 className="pt-3 font-serif text-title font-strong" lang={HTML_LANG[language]}>
        {title === "" ? t("editor.bar.untitled") : title}
      </h1>
      <div className="flex flex-wrap items-center gap-x-6 pb-2">
        <Choice
          label={t("author.preview.language")}
          options={LOCALES.map((value) => ({ value, label: t(`author.language.${value}`) }))}
          value={language}
          onChange={onLanguage}
        />
        <Button type="button" tone="quiet" aria-pressed={isBoth} onClick={() => onBoth(!isBoth)}>
          {t(isBoth ? "editor.bar.one" : "editor.bar.both")}
        </Button>
        <TextLink standalone to={`${address}/questions`} className="text-small">
          {t("editor.bar.questions")}
        </TextLink>
        <TextLink standalone to={`${address}/versions`} className="text-small">
          {t("editor.bar.versions")}
        </TextLink>
        <TextLink standalone to="/studio/media" className="text-small">
          {t("editor.bar.media")}
        </TextLink>
        {isPublished && (
          <>
            <TextLink standalone to={`${address}/read`} className="text-small">
              {t("editor.bar.read")}
            </TextLink>
            <TextLink standalone to={`${address}/insight`} className="text-small">
              {t("editor.bar.insight")}
            </TextLink>
          </>
        )}
      </div>
    </>
  );
}
