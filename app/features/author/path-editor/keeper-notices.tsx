import { ConflictNotice } from "~/features/author/lesson-editor/conflict-notice";
import { downloadText } from "~/features/author/lesson-editor/download-text";
import type { Choice } from "~/features/author/lesson-editor/draft-keeper";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Notice } from "~/ui/notice";
import type { TextView } from "./path-editor-view";
import type { TextKeeper } from "./use-text-keeper";

interface KeeperNoticesProps {
  readonly view: TextView;
  readonly keeper: TextKeeper;
  /** Puts another text into the editor. */
  readonly onText: (text: string) => void;
}

/** Whose draft this is, who else is in it, what was left unsaved, and what two wrote at once. */
export function KeeperNotices({ view, keeper, onText }: KeeperNoticesProps) {
  const t = useT();
  const { draft, editing } = view;
  const { state, left } = keeper;
  const settle = (choice: Choice) => {
    const text = keeper.settle(choice);
    if (text !== null) onText(text);
  };
  return (
    <div className="grid max-w-read gap-3 empty:hidden">
      {draft && !draft.mine && (
        <Notice>{t("pathEditor.notice.theirs", { name: draft.ownerName })}</Notice>
      )}
      {draft?.stale === true && view.published && (
        <Notice tone="call">{t("studio.publish.stale")}</Notice>
      )}
      {editing.length > 0 && (
        <Notice tone="call">
          {t("pathEditor.notice.editing", { names: editing.map(({ name }) => name).join(", ") })}
        </Notice>
      )}
      {left !== null && (
        <Notice tone="call" live>
          <p>{t("pathEditor.notice.left")}</p>
          <div className="mt-2 flex flex-wrap gap-3">
            <Button
              type="button"
              onClick={() => {
                onText(left);
                keeper.forget();
              }}
            >
              {t("pathEditor.notice.takeLeft")}
            </Button>
            <Button type="button" tone="text" onClick={keeper.forget}>
              {t("pathEditor.notice.dropLeft")}
            </Button>
          </div>
        </Notice>
      )}
      {state.kind === "conflict" && (
        <ConflictNotice
          conflict={state}
          mayBeginOwn={draft?.mine === false}
          onSettle={settle}
          onDownload={() => downloadText(`${view.slug}-${state.file}`, state.mine)}
        />
      )}
    </div>
  );
}
