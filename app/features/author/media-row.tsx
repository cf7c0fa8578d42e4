import { Link } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { MediaFacts } from "./media-facts";
import type { MediaItem } from "./media-view";

const PREVIEW = { width: 72, height: 54 } as const;

/** One medium: a small picture where it is one, what it is called, what it is. */
export function MediaRow({ item }: { readonly item: MediaItem }) {
  const t = useT();
  const { slug, kind, title, retired, preview } = item;
  return (
    <li className="flex items-center gap-4 py-3">
      <div className="min-w-0 flex-1">
        <Link
          to={`/studio/media/${slug}`}
          className="inline-flex min-h-target items-end font-strong wrap-anywhere"
        >
          {title === "" ? t("media.decoration") : title}
        </Link>
        {retired && <p className="font-strong text-call">{t("media.retired")}</p>}
        <p className="text-small text-ink2">
          <span className="wrap-anywhere">{slug}</span> · {t(`media.kind.${kind}`)} ·{" "}
          <MediaFacts item={item} />
        </p>
        <p className="text-small text-ink2">{t("media.uses", { count: item.uses })}</p>
      </div>
      {preview !== null && (
        <img
          src={preview}
          alt=""
          {...PREVIEW}
          loading="lazy"
          className="flex-none object-contain"
        />
      )}
    </li>
  );
}
