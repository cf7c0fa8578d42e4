import { Form } from "@remix-run/react";
import type { MediaKind } from "~/domain/media/media";
import { endingsOf } from "~/domain/media/media-type";
import { LOCALES } from "~/domain/text";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { TextInput } from "~/ui/form/text-input";
import { PageTitle } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import { FileField } from "./file-field";
import { MediaWordsFields, TranscriptFields } from "./media-words-fields";
import type { MediaErrors, MediaForm, MediaRoom } from "./media-view";

interface MediaUploadScreenProps {
  readonly kind: MediaKind;
  readonly room: MediaRoom;
  readonly command: string;
  /** What could not be taken, and what was typed. */
  readonly refused: {
    readonly errors: MediaErrors;
    readonly form: MediaForm;
    readonly slug: string;
  } | null;
}

const EMPTY: MediaForm = {
  titleSr: "",
  titleEn: "",
  decorative: false,
  transcriptSr: "",
  transcriptEn: "",
  captionsSr: "",
  captionsEn: "",
};

/** A file and the words it needs: plain, so that it works wherever forms do. */
export function MediaUploadScreen({ kind, room, command, refused }: MediaUploadScreenProps) {
  const t = useT();
  const locale = useLocale();
  const { errors = {}, form = EMPTY, slug = "" } = refused ?? {};
  const endings = endingsOf(kind);
  return (
    <RolePage>
      <p>
        <TextLink standalone to="/studio/media">
          {t("media.back")}
        </TextLink>
      </p>
      <PageTitle detail={t("media.room.day", { left: room.dayLeft })}>
        {t(`media.new.${kind}`)}
      </PageTitle>
      {refused && (
        <div className="mb-6">
          <Notice tone="error" live>
            {t("media.refused")}
          </Notice>
        </div>
      )}
      <Form
        method="post"
        encType="multipart/form-data"
        reloadDocument
        className="grid max-w-read gap-6"
      >
        <input type="hidden" name="command" value={command} />
        <MediaWordsFields kind={kind} form={form} errors={errors} />
        {kind === "audio" && <TranscriptFields form={form} errors={errors} />}
        {kind === "video" &&
          LOCALES.map((each) => {
            const name = each === "sr" ? "captionsSr" : "captionsEn";
            return (
              <FileField
                key={name}
                name={name}
                label={t(`media.field.captions.${each}`)}
                endings={["vtt", "srt"]}
                error={errors[name]?.[locale]}
              />
            );
          })}
        <TextInput
          name="slug"
          label={t("media.field.slug")}
          hint={t("media.field.slugHint")}
          optional
          maxLength={60}
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={slug}
          error={errors["slug"]?.[locale]}
        />
        <FileField
          name="file"
          label={t("media.field.file")}
          hint={t("media.field.fileHint", { endings: endings.join(", "), most: room.file[kind] })}
          endings={endings}
          most={room.file[kind]}
          error={errors["file"]?.[locale]}
        />
        <p>
          <Button tone="filled">{t("media.upload")}</Button>
        </p>
      </Form>
    </RolePage>
  );
}
