import { clockTime } from "~/i18n/dates";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Notice } from "~/ui/notice";
import { useRootData } from "~/ui/page/root-data";
import { fileName } from "../file-name";
import type { Choice, Conflict } from "./draft-keeper";
import { TextDifference } from "./text-difference";

interface ConflictNoticeProps {
  readonly conflict: Conflict;
  /** The draft is somebody else's, so that a draft of one's own may begin. */
  readonly mayBeginOwn: boolean;
  readonly onSettle: (choice: Choice) => void;
  readonly onDownload: () => void;
}

/** Two people wrote the same file: what differs, and three ways on. Nothing is lost on any of them. */
export function ConflictNotice(props: ConflictNoticeProps) {
  const { conflict, mayBeginOwn, onSettle, onDownload } = props;
  const t = useT();
  const timeZone = useRootData()?.timeZone ?? "Europe/Belgrade";
  const { by, at, theirs, mine, file } = conflict;
  return (
    <Notice tone="call" live>
      <p className="font-strong">
        {t("editor.conflict.title", {
          name: by,
          time: clockTime(at, timeZone),
          file: fileName(t, file),
        })}
      </p>
      <p className="pb-2">{t("editor.conflict.explain")}</p>
      <TextDifference before={theirs} after={mine} />
      <p className="flex flex-wrap gap-x-4 gap-y-2 pt-3">
        <Button type="button" onClick={() => onSettle("theirs")}>
          {t("editor.conflict.theirs")}
        </Button>
        <Button type="button" onClick={() => onSettle("mine")}>
          {t("editor.conflict.mine")}
        </Button>
        {mayBeginOwn ? (
          <Button type="button" onClick={() => onSettle("own")}>
            {t("editor.conflict.own")}
          </Button>
        ) : (
          <Button type="button" onClick={onDownload}>
            {t("editor.conflict.download")}
          </Button>
        )}
      </p>
    </Notice>
  );
}
