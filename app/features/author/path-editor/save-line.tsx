import type { KeeperState } from "~/features/author/lesson-editor/draft-keeper";
import { clockTime } from "~/i18n/dates";
import { useT } from "~/i18n/use-t";
import { useRootData } from "~/ui/page/root-data";

/** How the text stands with the server, in one line. */
export function SaveLine({ state }: { readonly state: KeeperState }) {
  const t = useT();
  const timeZone = useRootData()?.timeZone ?? "UTC";
  const words = () => {
    switch (state.kind) {
      case "saved":
        return state.at === null
          ? t("pathEditor.save.none")
          : t("pathEditor.save.saved", { time: clockTime(state.at, timeZone) });
      case "typing":
      case "saving":
        return t("pathEditor.save.saving");
      case "conflict":
        return t("pathEditor.save.conflict", { name: state.by });
      case "waiting":
        return t("pathEditor.save.waiting");
      case "signed-out":
        return t("pathEditor.save.signedOut");
      case "refused":
        return t("pathEditor.save.refused");
      case "too-large":
        return t("pathEditor.save.tooLarge");
    }
  };
  return (
    <p role="status" className="min-w-0 text-small text-ink2">
      {words()}
    </p>
  );
}
