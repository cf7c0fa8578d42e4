import { useT } from "~/i18n/use-t";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";
import type { LessonEditorView } from "./editor-view";

/** Whose draft this is, who else is at it, and which others there are. */
export function DraftNotices({ view }: { readonly view: LessonEditorView }) {
  const t = useT();
  const { draft, editing, others, slug } = view;
  return (
    <>
      {editing.length > 0 && (
        <Notice tone="call" live>
          {t("editor.presence", { names: editing.map(({ name }) => name).join(", ") })}
        </Notice>
      )}
      {draft && !draft.mine && (
        <Notice>{t("editor.draft.shared", { name: draft.ownerName })}</Notice>
      )}
      {draft?.stale === true && <Notice tone="call">{t("editor.draft.stale")}</Notice>}
      {others.map((other) => (
        <Notice key={other.draft}>
          {t("editor.draft.other", { name: other.ownerName })}{" "}
          <TextLink to={`/studio/lessons/${slug}?draft=${other.draft}`} reloadDocument>
            {t("editor.draft.open")}
          </TextLink>
        </Notice>
      ))}
    </>
  );
}
