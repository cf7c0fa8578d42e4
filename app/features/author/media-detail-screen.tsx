import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { MediaFacts } from "./media-facts";
import { MediaPreview } from "./media-preview";
import { CaptionsFields, MediaWordsFields, TranscriptFields } from "./media-words-fields";
import type { MediaDetail, MediaErrors, MediaForm } from "./media-view";

interface MediaDetailScreenProps {
  readonly medium: MediaDetail;
  /** What was just done, or could not be. */
  readonly said: "added" | "changed" | "used" | null;
  /** Words that could not be taken, as typed. */
  readonly refused: { readonly errors: MediaErrors; readonly form: MediaForm } | null;
}

/** One medium: how it looks, what to write in a lesson, its words, where it is used. */
export function MediaDetailScreen({ medium, said, refused }: MediaDetailScreenProps) {
  const t = useT();
  const { slug, kind, title, snippet, retired } = medium;
  return (
    <RolePage>
      <p>
        <TextLink standalone to="/studio/media">
          {t("media.back")}
        </TextLink>
      </p>
      <PageTitle
        detail={
          <>
            {t(`media.kind.${kind}`)} · <MediaFacts item={medium} /> ·{" "}
            <span className="wrap-anywhere">{medium.fileName}</span>
          </>
        }
      >
        {title === "" ? t("media.decoration") : title}
      </PageTitle>
      {(said ?? (refused && "refused")) !== null && (
        <div className="mb-6">
          <Notice tone={refused ? "error" : said === "used" ? "call" : "done"} live>
            {t(refused ? "media.refused" : `media.said.${said ?? "changed"}`)}
          </Notice>
        </div>
      )}
      <MediaPreview medium={medium} />
      {retired ? (
        <p className="mt-6 font-strong text-call">{t("media.retiredText")}</p>
      ) : (
        <p className="mt-6">
          {t("media.write")} <code className="wrap-anywhere">{snippet}</code>
        </p>
      )}
      <Section id="words" title={t("media.words")}>
        <Form
          method="post"
          action={`/studio/media/${slug}/words`}
          key={medium.command}
          className="grid max-w-read gap-6"
        >
          <input type="hidden" name="command" value={medium.command} />
          <Words medium={medium} refused={refused} />
          <p className="text-small text-ink2">{t("media.wordsLater")}</p>
          <p>
            <Button tone="filled">{t("media.save")}</Button>
          </p>
        </Form>
      </Section>
      <Uses medium={medium} />
      <Section id="retire" title={t("media.use")}>
        <Form method="post" action={`/studio/media/${slug}/retire`}>
          <input type="hidden" name="command" value={`${medium.command}-retire`} />
          <p className="mb-3 max-w-read text-ink2">
            {t(retired ? "media.restoreText" : "media.retireText")}
          </p>
          <Button name="intent" value={retired ? "restore" : "retire"}>
            {t(retired ? "media.restore" : "media.retire")}
          </Button>
        </Form>
      </Section>
    </RolePage>
  );
}

function Words({ medium, refused }: Pick<MediaDetailScreenProps, "medium" | "refused">) {
  const { errors = {}, form = medium.form } = refused ?? {};
  return (
    <>
      <MediaWordsFields kind={medium.kind} form={form} errors={errors} />
      {medium.kind === "audio" && <TranscriptFields form={form} errors={errors} />}
      {medium.kind === "video" && <CaptionsFields form={form} errors={errors} />}
    </>
  );
}

function Uses({ medium }: Pick<MediaDetailScreenProps, "medium">) {
  const t = useT();
  const { usedIn, hidden } = medium;
  return (
    <Section id="uses" title={t("media.usedIn")}>
      {usedIn.length > 0 && (
        <Ruled>
          {usedIn.map(({ kind, slug, title }) => (
            <RuledRow
              key={`${kind} ${slug}`}
              to={`/studio/lessons/${slug}`}
              title={title}
              detail={t(`media.usedAs.${kind}`)}
            />
          ))}
        </Ruled>
      )}
      {hidden > 0 && <p className="mt-2">{t("media.hidden", { count: hidden })}</p>}
      {usedIn.length + hidden === 0 && <p>{t("media.uses", { count: 0 })}</p>}
    </Section>
  );
}
