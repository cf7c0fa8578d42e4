import { useT } from "~/i18n/use-t";
import { RuledRow } from "~/ui/ruled";
import type { ChangedLearner } from "./change-view";

/** What a changed path does to one learner. */
export function ChangedLearnerRow({ learner }: { readonly learner: ChangedLearner }) {
  const t = useT();
  const { name, kind, added, redone, reopened } = learner;
  const list = (titles: readonly string[]) =>
    titles.map((title) => t("author.quoted", { title })).join(", ");
  return (
    <RuledRow
      title={name}
      reason={kind === "new-steps" ? undefined : t(`author.change.kind.${kind}`)}
      detail={kind === "new-steps" ? t("author.change.kind.new-steps") : undefined}
    >
      {added.length > 0 && <p>{t("author.change.added", { steps: list(added) })}</p>}
      {redone.length > 0 && <p>{t("author.change.redone", { steps: list(redone) })}</p>}
      {reopened.length > 0 && <p>{t("author.change.reopened", { modules: list(reopened) })}</p>}
    </RuledRow>
  );
}
