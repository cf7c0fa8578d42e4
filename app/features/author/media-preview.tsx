import { HTML_LANG } from "~/i18n/locale";
import { useT } from "~/i18n/use-t";
import { SoundPlayer } from "~/ui/sound-player";
import type { MediaDetail } from "./media-view";

/** The medium itself, as a reader meets it. */
export function MediaPreview({ medium }: { readonly medium: MediaDetail }) {
  const t = useT();
  const { kind, address, title, captions, width, height } = medium;
  const size = { width: width ?? undefined, height: height ?? undefined };
  switch (kind) {
    case "image":
      return (
        <img src={address} alt={title} {...size} className="max-h-[24rem] w-auto max-w-full" />
      );
    case "audio":
      return <SoundPlayer src={address} label={title} className="w-full" />;
    case "video":
      return (
        <video
          controls
          preload="metadata"
          src={address}
          aria-label={title}
          {...size}
          className="h-auto max-h-[24rem] w-full"
        >
          <track
            kind="captions"
            srcLang={HTML_LANG.sr}
            label={t("author.language.sr")}
            src={captions?.sr}
          />
          <track
            kind="captions"
            srcLang={HTML_LANG.en}
            label={t("author.language.en")}
            src={captions?.en}
          />
        </video>
      );
    case "document":
      return (
        <a href={address} download="" className="inline-flex min-h-target items-center">
          {t("media.download")}
        </a>
      );
  }
}
