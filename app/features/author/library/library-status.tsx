import type { ReactNode } from "react";
import type { DocumentStatus } from "~/domain/library/status";
import { useT, type Translate } from "~/i18n/use-t";
import { classNames } from "~/ui/class-names";
import { Icon, type IconName } from "~/ui/icon";
import type { LibraryRow } from "./library-list";

const SIGNS: Readonly<Record<DocumentStatus, { readonly icon: IconName; readonly style: string }>> =
  {
    draft: { icon: "ring", style: "text-ink" },
    published: { icon: "tick", style: "text-key" },
    changed: { icon: "half", style: "text-key" },
    withdrawn: { icon: "cross", style: "text-ink2" },
  };

/** How a document stands and who touched it when, with the sign of it. */
export function LibraryStatus({ row }: { readonly row: LibraryRow }): ReactNode {
  const t = useT();
  const { icon, style } = SIGNS[row.status];
  return (
    <p className="flex gap-2">
      <Icon name={icon} className={classNames("mt-1", style)} />
      <span className="min-w-0">
        <span className={classNames("font-strong", style)}>
          {t(`library.status.${row.status}`)}
        </span>
        {touched(t, row).map((words) => ` · ${words}`)}
      </span>
    </p>
  );
}

/** What happened last of each kind, the newest first. */
function touched(t: Translate, { published, withdrawnOn, draft }: LibraryRow): readonly string[] {
  const door = published?.isFromFiles === true ? "files" : published?.by === null ? "none" : "by";
  return [
    ...(draft
      ? [
          draft.isMine
            ? t("library.row.draftMine", { day: draft.on, time: draft.time })
            : t("library.row.draftOf", { name: draft.by, day: draft.on, time: draft.time }),
        ]
      : []),
    ...(withdrawnOn === null ? [] : [t("library.row.withdrawn", { day: withdrawnOn })]),
    ...(published && withdrawnOn === null
      ? [t(`library.row.published.${door}`, { day: published.on, name: published.by })]
      : []),
  ];
}
