import { createElement, type ReactNode } from "react";
import { PROP_SCHEMAS } from "~/domain/lesson/components.schema";
import { mediaEntry, type MediaEntry } from "~/domain/media/catalogue";
import { mediaAddress } from "~/domain/media/media";
import type { Locale, Text } from "~/domain/text";
import type { RenderContext } from "~/platform/mdx/components/render-context";
import { SourceNote } from "~/platform/mdx/components/static-components";
import { WORDS } from "~/platform/mdx/components/words";

type Props = Readonly<Record<string, unknown>>;

/** How wide a picture stands: the whole line of a phone, the reading column from there on. */
const SIZES = "(min-width: 45em) 42rem, calc(100vw - 32px)";
const HTML_LANG = { sr: "sr-Latn", en: "en" } as const satisfies Record<Locale, string>;

/** The components that show what the library holds besides text: HTML that needs no script. */
export function mediaComponents(context: RenderContext) {
  const { locale } = context;
  const find = <Kind extends MediaEntry["kind"]>(slug: string, kind: Kind) => {
    const entry = mediaEntry(context.media, slug);
    return isKind(entry, kind) ? entry : null;
  };

  return {
    Figure(props: Props) {
      const { media, alt, caption, source } = PROP_SCHEMAS.Figure.parse(props);
      const entry = find(media, "image");
      const [largest] = entry?.files ?? [];
      if (!entry || !largest) return null;
      const { hash, width, height } = largest;
      const widths = entry.files.map((each) => `${mediaAddress(each.hash)} ${each.width}w`);
      return (
        <figure className="picture">
          <img
            src={mediaAddress(hash)}
            srcSet={widths.length > 1 ? widths.join(", ") : undefined}
            sizes={widths.length > 1 ? SIZES : undefined}
            width={width}
            height={height}
            loading="lazy"
            alt={alt ?? entry.alt[locale]}
          />
          <Caption>
            {caption !== undefined && <p>{caption}</p>}
            {source !== undefined && (
              <SourceNote locale={locale}>
                <p>{source}</p>
              </SourceNote>
            )}
          </Caption>
        </figure>
      );
    },

    Video(props: Props) {
      const { media, caption } = PROP_SCHEMAS.Video.parse(props);
      const entry = find(media, "video");
      if (!entry) return null;
      const address = mediaAddress(entry.hash);
      return (
        <figure className="film">
          <video
            controls
            preload="metadata"
            playsInline
            width={entry.width ?? undefined}
            height={entry.height ?? undefined}
            aria-label={entry.title[locale]}
            src={address}
          >
            <track {...captions(entry.captions, "sr", locale)} kind="captions" />
            <track {...captions(entry.captions, "en", locale)} kind="captions" />
            <a href={address}>{WORDS.noVideo[locale]}</a>
          </video>
          <Caption>
            <p>{caption ?? entry.title[locale]}</p>
          </Caption>
        </figure>
      );
    },

    Audio(props: Props) {
      const { media, caption } = PROP_SCHEMAS.Audio.parse(props);
      const entry = find(media, "audio");
      if (!entry) return null;
      const address = mediaAddress(entry.hash);
      return (
        <figure className="sound">
          <figcaption>
            <p>{caption ?? entry.title[locale]}</p>
          </figcaption>
          {/* What is heard stands below as text, for which there is no element inside. */}
          {createElement(
            "audio",
            {
              controls: true,
              preload: "metadata",
              "aria-label": entry.title[locale],
              src: address,
            },
            <a href={address}>{WORDS.noAudio[locale]}</a>,
          )}
          <details className="reveal">
            <summary>{WORDS.heard[locale]}</summary>
            {entry.transcript[locale].split(/\n{2,}/).map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </details>
        </figure>
      );
    },

    Attachment(props: Props) {
      const { media, title } = PROP_SCHEMAS.Attachment.parse(props);
      const entry = find(media, "document");
      if (!entry) return null;
      return (
        <p className="attachment">
          <a href={mediaAddress(entry.hash)} download="">
            {title ?? entry.title[locale]}
          </a>{" "}
          <span>(PDF, {size(entry.bytes, locale)})</span>
        </p>
      );
    },
  };
}

/** Captions in one language; those in the language of the lesson are on from the start. */
function captions(hashes: Text, language: Locale, own: Locale) {
  return {
    srcLang: HTML_LANG[language],
    label: WORDS[language][own],
    src: mediaAddress(hashes[language]),
    default: language === own,
  };
}

function isKind<Kind extends MediaEntry["kind"]>(
  entry: MediaEntry | undefined,
  kind: Kind,
): entry is Extract<MediaEntry, { kind: Kind }> {
  return entry?.kind === kind;
}

function Caption({ children }: { readonly children: ReactNode }) {
  const shown = [children].flat().some(Boolean);
  return shown ? <figcaption>{children}</figcaption> : null;
}

/** Bytes as a person says them: “240 kB”, “1,2 MB”. */
function size(bytes: number, locale: Locale): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))}\u00a0kB`;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${locale === "sr" ? megabytes.replace(".", ",") : megabytes}\u00a0MB`;
}
