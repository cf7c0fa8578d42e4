import type { Island } from "~/domain/lesson/block";
import { cuesOf } from "~/domain/lesson/transcript";
import { HTML_LANG } from "~/i18n/locale";
import { useLocale, useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { Details } from "~/ui/details";
import { LessonBlocks } from "~/ui/lesson/lesson-blocks";
import { LessonIsland } from "~/ui/lesson/lesson-island";
import { TranscriptCueView } from "~/ui/lesson/transcript-cue-view";
import { KeyView } from "./key-view";
import type { LessonPreview } from "./lesson-preview";
import { partAddress } from "./lesson-preview-nav";
import { QuestionFacts } from "./question-entry";

/** One part as the learner sees it; its forms are shown but can send nothing. */
export function PreviewedPart({ preview }: { readonly preview: LessonPreview }) {
  const t = useT();
  const locale = useLocale();
  const { language, part, parts, blocks } = preview;
  const next = parts[part + 1];
  return (
    <article key={`${language}-${part}`} className="lesson" lang={HTML_LANG[language]}>
      <h2 className="mb-4 max-w-read font-serif text-heading font-strong">{parts[part]?.title}</h2>
      <LessonBlocks
        blocks={blocks}
        island={(island) => <PreviewedIsland island={island} preview={preview} />}
        audience={(audience) => (
          <p className="max-w-read text-small text-ink2" lang={HTML_LANG[locale]}>
            {t("author.preview.only", {
              readers: audience.map((one) => t(`author.preview.variant.${one}`)).join(", "),
            })}
          </p>
        )}
      />
      {next && (
        <p className="mt-10 max-w-read">
          <ButtonLink to={partAddress(language, part + 1)}>
            {t("author.preview.next", { title: next.title })}
          </ButtonLink>
        </p>
      )}
    </article>
  );
}

interface PreviewedIslandProps {
  readonly island: Island;
  readonly preview: Pick<LessonPreview, "islands" | "keys" | "language">;
}

/** An interactive block with nothing in it yet; a question is followed by its key. */
export function PreviewedIsland({ island, preview }: PreviewedIslandProps) {
  const t = useT();
  const view = preview.islands[island.id];
  if (!view) return null;
  const sheet = preview.keys[island.id];
  const form = {
    id: island.id,
    action: "",
    commandKey: "",
    saved: false,
    error: null,
    practiceAccount: null,
  };
  return (
    <div className="island">
      <fieldset disabled className="min-w-0 [&_label]:cursor-default">
        <LessonIsland island={island} view={view} form={form} />
      </fieldset>
      {island.component === "Transcript" && (
        <div className="mt-4">
          <Details summary={t("author.preview.cues")}>
            <ol className="rows">
              {cuesOf(island.props.lines).map((cue) => (
                <li key={cue.line} className="row">
                  <TranscriptCueView lines={island.props.lines} cue={cue} />
                </li>
              ))}
            </ol>
          </Details>
        </div>
      )}
      {sheet && (
        <div className="mt-4">
          <Details summary={t("author.question.key")}>
            <QuestionFacts sheet={sheet} language={preview.language} />
            <div className="mt-3">
              <KeyView answer={sheet.key} />
            </div>
          </Details>
        </div>
      )}
    </div>
  );
}
