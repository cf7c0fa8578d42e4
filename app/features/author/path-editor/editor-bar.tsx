import { studioPart } from "~/domain/library/document";
import type { KeeperState } from "~/features/author/lesson-editor/draft-keeper";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { useHydrated } from "~/ui/question/use-hydrated";
import type { TextView } from "./path-editor-view";
import { SaveLine } from "./save-line";
import type { TextHistory } from "./use-text-history";

interface EditorBarProps {
  readonly view: TextView;
  readonly draft: string;
  readonly state: KeeperState;
  readonly history: TextHistory;
}

/** What was saved, taking back, and the way to publishing. */
export function EditorBar({ view, draft, state, history }: EditorBarProps) {
  const t = useT();
  const scripted = useHydrated();
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-line py-2">
      <div className="min-w-0 flex-1">
        <SaveLine state={state} />
      </div>
      {scripted && (
        <>
          <Button
            type="button"
            tone="quiet"
            className="px-2"
            disabled={!history.canUndo}
            onClick={history.undo}
          >
            {t("pathEditor.undo")}
          </Button>
          <Button
            type="button"
            tone="quiet"
            className="px-2"
            disabled={!history.canRedo}
            onClick={history.redo}
          >
            {t("pathEditor.redo")}
          </Button>
        </>
      )}
      {draft !== "" && (
        <ButtonLink tone="filled" to={`${studioPart(view, "publish")}?draft=${draft}`}>
          {t("pathEditor.publish")}
        </ButtonLink>
      )}
    </div>
  );
}
