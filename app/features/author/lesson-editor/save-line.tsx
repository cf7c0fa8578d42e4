import { clockTime } from "~/i18n/dates";
import { useT } from "~/i18n/use-t";
import { useRootData } from "~/ui/page/root-data";
import type { KeeperState } from "./draft-keeper";

/** How the text stands with the server, in one line. */
export function SaveLine({ state }: { readonly state: KeeperState }) {
  const t = useT();
  const timeZone = useRootData()?.timeZone ?? "Europe/Belgrade";
  const time = state.kind === "saved" && state.at !== null ? clockTime(state.at, timeZone) : null;
  switch (state.kind) {
    case "saved":
      return <>{time === null ? t("editor.save.nothing") : t("editor.save.saved", { time })}</>;
    case "typing":
    case "saving":
      return <>{t("editor.save.saving")}</>;
    case "waiting":
    case "signed-out":
    case "refused":
    case "too-large":
    case "conflict":
      return <span className="font-strong text-call">{t(`editor.save.${state.kind}`)}</span>;
  }
}
