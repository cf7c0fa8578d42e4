import { useDeferredValue, useMemo, useRef, useState } from "react";
import { partAt, partsOfText } from "~/domain/lesson/edit/parts";
import { headerFieldAt, readHeader } from "~/domain/lesson/edit/header";
import { LOCALES, type Locale } from "~/domain/text";
import { useLocale, useT } from "~/i18n/use-t";
import { classNames } from "~/ui/class-names";
import { BothLanguages } from "./both-languages";
import { Choice } from "./choice";
import type { TextPlace, TextView } from "./codemirror/lesson-text-view";
import type { MarkedProblem } from "./codemirror/problem-marks";
import { ConflictNotice } from "./conflict-notice";
import { downloadText } from "./download-text";
import { DraftNotices } from "./draft-notices";
import { EditorBar } from "./editor-bar";
import type { LessonEditorView } from "./editor-view";
import { LeftNotice } from "./left-notice";
import { OutlineList } from "./outline-list";
import type { PreviewProblem } from "./preview-answer";
import { PreviewPane } from "./preview-pane";
import type { Width } from "./preview-settings";
import { ProblemsList } from "./problems-list";
import { TextPane } from "./text-pane";
import { useDraftKeeper } from "./use-draft-keeper";
import { usePassage } from "./use-passage";
import { usePreview } from "./use-preview";
import { useWhoElse } from "./use-who-else";

type Pane = "text" | "preview" | "problems";

const fileOf = (language: Locale) => `${language}.mdx` as const;

/** The lesson on the bench: its text, its learner's view beside it, and what is to be mended. */
export default function Workbench({ view }: { readonly view: LessonEditorView }) {
  const t = useT();
  const { slug, files, choices } = view;
  const [initial] = useState(() => ({
    sr: files["sr.mdx"]?.text ?? "",
    en: files["en.mdx"]?.text ?? "",
  }));
  const [texts, setTexts] = useState(initial);
  const [language, setLanguage] = useState(view.language);
  const [cursors, setCursors] = useState({ sr: 0, en: 0 });
  const [pane, setPane] = useState<Pane>("text");
  const [isBoth, setBoth] = useState(false);
  const [width, setWidth] = useState<Width>("phone");
  const views = {
    sr: useRef<TextView | null>(null),
    en: useRef<TextView | null>(null),
  };
  const { keeper, state, left, forget } = useDraftKeeper(view);
  useWhoElse();

  const parts = useMemo(() => partsOfText(texts[language]), [texts, language]);
  const part = partAt(parts, cursors[language]);
  const questions = files["questions.yaml"]?.text ?? "";
  const preview = usePreview({ slug, language, part, ...texts, questions });
  const marks = useMarks(preview.problems);

  const onText = (locale: Locale, text: string) => {
    setTexts((before) => ({ ...before, [locale]: text }));
    keeper.typed(fileOf(locale), text);
  };
  const go = (locale: Locale, place: TextPlace) => {
    setBoth(false);
    setPane("text");
    setLanguage(locale);
    const isProblem = typeof place !== "number" && "line" in place;
    const field = isProblem ? headerFieldAt(texts[locale], place.line) : null;
    // The place must be on the screen before it can be gone to.
    window.setTimeout(() => {
      if (field) document.getElementById(`${field}-${locale}`)?.focus();
      else views[locale].current?.goTo(place);
    });
  };
  usePassage(view, initial[view.language], (place) => go(view.language, place));
  const put = (file: string, text: string) => {
    for (const locale of LOCALES) if (file === fileOf(locale)) views[locale].current?.replace(text);
  };
  const errors = preview.problems.filter(({ severity }) => severity === "error").length;
  return (
    <>
      <EditorBar
        slug={slug}
        draft={keeper.draft}
        title={readHeader(texts[language])?.title ?? slug}
        isPublished={view.published !== null}
        language={language}
        state={state}
        isBoth={isBoth}
        onLanguage={setLanguage}
        onBoth={setBoth}
      />
      <div className="grid gap-2 empty:hidden">
        {state.kind === "conflict" && (
          <ConflictNotice
            conflict={state}
            mayBeginOwn={view.draft?.mine === false}
            onSettle={(choice) => {
              const settled = keeper.settle(choice);
              if (settled) put(settled.file, settled.text);
            }}
            onDownload={() => downloadText(`${slug}-${state.file}`, state.mine)}
          />
        )}
        {left && (
          <LeftNotice
            at={left.at}
            onRestore={() => {
              for (const [file, text] of Object.entries(left.files)) put(file, text);
              forget();
            }}
            onForget={forget}
          />
        )}
        <DraftNotices view={view} />
      </div>
      <Told problems={errors} isReady={preview.isReady} />
      {isBoth && <BothLanguages texts={texts} choices={choices} onGo={go} />}
      <div hidden={isBoth}>
        <div className="lg:hidden">
          <Choice
            label={t("editor.pane.label")}
            options={(["text", "preview", "problems"] as const).map((value) => ({
              value,
              label: t(`editor.pane.${value}`, { count: errors }),
            }))}
            value={pane}
            onChange={setPane}
          />
        </div>
        <div className={classNames("lesson-bench", width === "desktop" && "lesson-bench--wide")}>
          <section
            aria-label={t("editor.pane.text")}
            className={classNames(
              "min-w-0 rounded-control border border-edge bg-sheet",
              pane !== "text" && "max-lg:hidden",
            )}
          >
            <TextPane
              {...{ language, views, initial, texts, choices, onText }}
              problems={marks}
              onCursor={(locale, at) => setCursors((before) => ({ ...before, [locale]: at }))}
              onBlur={() => void keeper.flush()}
            />
          </section>
          <section
            aria-label={t("editor.pane.preview")}
            className={classNames("min-w-0", pane !== "preview" && "max-lg:hidden")}
          >
            <PreviewPane preview={preview} width={width} onWidth={setWidth} />
          </section>
        </div>
        <div className={classNames("lesson-bench pt-6", pane !== "problems" && "max-lg:hidden")}>
          <section aria-labelledby="problems-title" className="min-w-0">
            <h2 id="problems-title" className="pb-2 font-strong">
              {t("editor.problems.title", { count: errors })}
            </h2>
            <ProblemsList
              slug={slug}
              problems={preview.problems}
              isReady={preview.isReady}
              onGo={(problem) => go(localeOf(problem) ?? language, problem)}
            />
          </section>
          <section aria-labelledby="outline-title" className="min-w-0">
            <h2 id="outline-title" className="pb-2 font-strong">
              {t("editor.outline.title")}
            </h2>
            <OutlineList
              parts={parts}
              language={language}
              current={part}
              view={preview.view}
              onGo={({ body }) => go(language, body)}
            />
          </section>
        </div>
      </div>
    </>
  );
}

/** Says how many problems there are when that changes, for who does not see the list. */
function Told({ problems, isReady }: { readonly problems: number; readonly isReady: boolean }) {
  const t = useT();
  const count = useDeferredValue(problems);
  return (
    <p role="status" className="sr-only">
      {isReady ? t("editor.problems.title", { count }) : ""}
    </p>
  );
}

/** The problems of each text as its editor marks them. */
function useMarks(
  problems: readonly PreviewProblem[],
): Readonly<Record<Locale, readonly MarkedProblem[]>> {
  const locale = useLocale();
  return useMemo(() => {
    const of = (text: Locale) =>
      problems
        .filter((one) => localeOf(one) === text)
        .map(({ line, column, message, severity }) => ({
          line,
          column,
          message: message[locale],
          isTodo: severity === "todo",
        }));
    return { sr: of("sr"), en: of("en") };
  }, [problems, locale]);
}

function localeOf({ file }: PreviewProblem): Locale | null {
  return LOCALES.find((locale) => fileOf(locale) === file) ?? null;
}
