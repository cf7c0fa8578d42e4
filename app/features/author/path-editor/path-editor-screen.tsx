import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { editPath } from "~/domain/path/edit/edit-path";
import type { StepPlace } from "~/domain/path/edit/neighbours";
import type { Edited } from "~/domain/path/edit/operation";
import { sketchPath } from "~/domain/path/edit/sketch";
import type { Text } from "~/domain/text";
import { useLocale, useT } from "~/i18n/use-t";
import { classNames } from "~/ui/class-names";
import { FormMessage } from "~/ui/form/form-message";
import { PageTitle } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { useHydrated } from "~/ui/question/use-hydrated";
import { TextLink } from "~/ui/text-link";
import { EditorBar } from "./editor-bar";
import { EditorContext, type PathEditor } from "./editor-context";
import { FindingsList } from "./findings-list";
import { KeeperNotices } from "./keeper-notices";
import { ModeSwitch, type Mode } from "./mode-switch";
import { NewModuleForm } from "./new-module-form";
import { ModuleSection } from "./module-section";
import { PanelTabs, type Panel } from "./panel-tabs";
import { isPathCheck } from "./path-check-answer";
import type { PathEditorView } from "./path-editor-view";
import { readPathForm } from "./path-form";
import { PathRules } from "./path-rules";
import { PicturePanel } from "./picture/picture-panel";
import { SourceSection } from "./source-section";
import type { Standing } from "./standing";
import { useCheck } from "./use-check";
import { DragContext, useStepDrag } from "./use-step-drag";
import { useTextHistory } from "./use-text-history";
import { useTextKeeper } from "./use-text-keeper";
import { useWide } from "./use-wide";

const WalkPanel = lazy(() => import("./walk/walk-panel"));

interface PathEditorScreenProps {
  readonly view: PathEditorView;
  /** Why the server did not carry out what a form without a script asked for. */
  readonly refusal: Text | null;
}

/** A path as its author builds it: lists and forms, the picture beside them, what is wrong below. */
export function PathEditorScreen({ view, refusal: refused }: PathEditorScreenProps) {
  const t = useT();
  const locale = useLocale();
  const history = useTextHistory(view.text);
  const { text, write } = history;
  const path = useMemo(() => sketchPath(text), [text]);
  const keeper = useTextKeeper(view, text);
  const first = { text: view.text, check: view.check };
  const { check, state } = useCheck(view, text, first, isPathCheck);
  const [refusal, setRefusal] = useState<PathEditor["refusal"]>(
    refused && { form: "", reason: refused },
  );
  const [said, setSaid] = useState("");
  const [panel, setPanel] = useState<Panel>("path");
  const [mode, setMode] = useState<Mode>("edit");
  const [standing, setStanding] = useState<Standing | null>(null);
  const wide = useWide();
  const scripted = useHydrated();
  const moved = useRef<string | null>(null);
  useEffect(() => {
    if (moved.current === null) return;
    document.querySelector<HTMLElement>(`[data-handle="${moved.current}"]`)?.focus();
    moved.current = null;
  }, [text]);

  const take = (form: string, edited: Edited, words: string) => {
    setRefusal(edited.ok ? null : { form, reason: edited.reason });
    if (!edited.ok) return;
    write(edited.text);
    setSaid(words);
  };
  const moveStep = (step: string, place: StepPlace | null) => {
    if (!path || !place) return setSaid(t("pathEditor.said.end"));
    const module = path.modules.find(({ id }) => id === place.module);
    const words = t("pathEditor.said.moved", {
      place: place.to + 1,
      module: module?.title[locale] ?? place.module,
    });
    moved.current = step;
    take(`${step}-up`, editPath(text, { op: "move-step", step, ...place }), words);
  };
  const submit = (id: string, form: FormData) => {
    const read = path && readPathForm(form, path, view.library);
    if (!read) return;
    if (!read.ok) return setRefusal({ form: id, reason: read.reason });
    const { operation } = read;
    if (operation.op === "move-step")
      return moveStep(operation.step, { module: operation.module, to: operation.to });
    take(id, editPath(text, operation), t("pathEditor.said.changed"));
  };
  const drag = useStepDrag(path ?? EMPTY, moveStep);
  const title = path?.title[locale] || view.slug;
  const shownOn = (one: Panel) => classNames(scripted && panel !== one && "max-lg:hidden");
  return (
    <RolePage width="wide">
      <p>
        <TextLink standalone to="/studio">
          {t("author.back")}
        </TextLink>
      </p>
      <PageTitle detail={<Links view={view} />}>{title}</PageTitle>
      <EditorBar view={view} draft={keeper.draft} state={keeper.state} history={history} />
      <KeeperNotices view={view} keeper={keeper} onText={write} />
      {refusal?.form === "" && <FormMessage tone="error">{refusal.reason[locale]}</FormMessage>}
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      <p id="drag-help" className="sr-only">
        {t("pathEditor.step.dragHelp")}
      </p>
      <ModeSwitch mode={mode} onMode={setMode} />
      <PanelTabs panel={panel} onPanel={setPanel} problems={check.problems.length} />
      {path ? (
        <EditorContext.Provider
          value={{ view, path, problems: check.problems, refusal, submit, moveStep }}
        >
          <div className="grid gap-x-10 lg:grid-cols-2">
            <div id="panel-path" className={classNames("min-w-0", shownOn("path"))}>
              {mode === "walk" ? (
                <Suspense fallback={<p>{t("pathEditor.walk.loading")}</p>}>
                  <WalkPanel
                    path={path}
                    library={view.library}
                    objectives={check.objectives}
                    onStanding={setStanding}
                  />
                </Suspense>
              ) : (
                <DragContext.Provider value={drag}>
                  <PathRules />
                  {path.modules.map((module, index) => (
                    <ModuleSection key={module.id} module={module} index={index} drop={drag.drop} />
                  ))}
                  <NewModuleForm />
                </DragContext.Provider>
              )}
            </div>
            <div className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto">
              <div id="panel-picture" className={shownOn("picture")}>
                <PicturePanel
                  path={path}
                  library={view.library}
                  problems={check.problems}
                  standing={standing}
                  shown={wide || panel === "picture"}
                />
              </div>
              <div id="panel-findings" className={shownOn("findings")}>
                <FindingsList
                  path={path}
                  library={view.library}
                  problems={check.problems}
                  state={state}
                />
              </div>
            </div>
          </div>
        </EditorContext.Provider>
      ) : (
        <>
          <Notice tone="error">{t("pathEditor.unreadable")}</Notice>
          <FindingsList
            path={null}
            library={view.library}
            problems={check.problems}
            state={state}
          />
        </>
      )}
      <SourceSection view={view} text={text} open={path === null} onText={write} />
    </RolePage>
  );
}

const EMPTY = { slug: "", title: { sr: "", en: "" }, modules: [] };

function Links({ view }: Pick<PathEditorScreenProps, "view">) {
  const t = useT();
  return (
    <span className="flex flex-wrap gap-x-6">
      {view.published && (
        <>
          <TextLink standalone to={`/studio/paths/${view.slug}/read`}>
            {t("pathEditor.read")}
          </TextLink>
          <TextLink standalone to={`/studio/paths/${view.slug}/change`}>
            {t("author.change.open")}
          </TextLink>
        </>
      )}
      <TextLink standalone to={`/studio/paths/${view.slug}/versions`}>
        {t("pathEditor.versions")}
      </TextLink>
    </span>
  );
}
