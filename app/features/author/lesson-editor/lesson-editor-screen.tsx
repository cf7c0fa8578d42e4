import { lazy, Suspense } from "react";
import { useT } from "~/i18n/use-t";
import { RolePage } from "~/ui/page/role-page";
import { useHydrated } from "~/ui/question/use-hydrated";
import type { LessonEditorView } from "./editor-view";
import { PlainTextForm } from "./plain-text-form";

/** The editor is large and the studio's alone: nobody else loads it. */
const Workbench = lazy(() => import("./workbench"));

/** A lesson being written. Without scripts a plain form takes the place of the editor. */
export function LessonEditorScreen({ view }: { readonly view: LessonEditorView }) {
  const t = useT();
  const scripted = useHydrated();
  const opening = <p className="py-6 text-ink2">{t("editor.opening")}</p>;
  return (
    <RolePage width="full">
      <noscript>
        <PlainTextForm view={view} />
      </noscript>
      {scripted ? (
        <Suspense fallback={opening}>
          <Workbench key={view.slug} view={view} />
        </Suspense>
      ) : (
        <div className="scripts-only">{opening}</div>
      )}
    </RolePage>
  );
}
