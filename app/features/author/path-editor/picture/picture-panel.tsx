import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import type { PathDefinition } from "~/domain/path/definition";
import { useLocale, useT } from "~/i18n/use-t";
import { useHydrated } from "~/ui/question/use-hydrated";
import type { PathLibrary, PathProblem } from "../path-editor-view";
import type { Standing } from "../standing";
import { pictureModules } from "./picture-module";
import { PictureWords } from "./picture-words";

const PathPicture = lazy(() => import("./path-picture"));

interface PicturePanelProps {
  readonly path: PathDefinition;
  readonly library: PathLibrary;
  readonly problems: readonly PathProblem[];
  readonly standing: Standing | null;
  /** Nothing is drawn, and nothing loaded, while nobody sees it. */
  readonly shown: boolean;
}

/** The path drawn, and the same in words. */
export function PicturePanel({ path, library, problems, standing, shown }: PicturePanelProps) {
  const t = useT();
  const locale = useLocale();
  const scripted = useHydrated();
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const modules = useMemo(
    () => pictureModules(t, locale, { path, library, problems, standing }),
    [t, locale, path, library, problems, standing],
  );
  return (
    <section aria-labelledby="picture">
      <h2 id="picture" className="mb-2 text-body font-strong text-ink2">
        {t("pathEditor.picture.title")}
      </h2>
      {failed && <p>{t("pathEditor.picture.failed")}</p>}
      {!scripted && <p>{t("pathEditor.picture.noScript")}</p>}
      {scripted && shown && !failed && (
        <Suspense fallback={<p>{t("pathEditor.picture.loading")}</p>}>
          <PathPicture modules={modules} onFailure={fail} />
        </Suspense>
      )}
      <PictureWords modules={modules} />
    </section>
  );
}
