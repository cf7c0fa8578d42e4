import { clockTime } from "~/i18n/dates";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Notice } from "~/ui/notice";
import { useRootData } from "~/ui/page/root-data";

interface LeftNoticeProps {
  /** When it was typed (UTC ms). */
  readonly at: number;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** A closed or crashed page left text that the server does not have. */
export function LeftNotice({ at, onRestore, onForget }: LeftNoticeProps) {
  const t = useT();
  const timeZone = useRootData()?.timeZone ?? "Europe/Belgrade";
  return (
    <Notice tone="call" live>
      <p>{t("editor.left.title", { time: clockTime(at, timeZone) })}</p>
      <p className="flex flex-wrap gap-x-4 pt-2">
        <Button type="button" onClick={onRestore}>
          {t("editor.left.restore")}
        </Button>
        <Button type="button" tone="text" onClick={onForget}>
          {t("editor.left.forget")}
        </Button>
      </p>
    </Notice>
  );
}
