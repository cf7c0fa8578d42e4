import { lazy, Suspense, useState } from "react";
import { studioAddress, studioPart } from "~/domain/library/document";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { classNames } from "~/ui/class-names";
import { TextArea } from "~/ui/form/text-area";
import { PageTitle } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { useHydrated } from "~/ui/question/use-hydrated";
import { TextLink } from "~/ui/text-link";
import { EditorBar } from "../path-editor/editor-bar";
import { KeeperNotices } from "../path-editor/keeper-notices";
import type { TextView } from "../path-editor/path-editor-view";
import { SwitchButton } from "../path-editor/switch-button";
import { useCheck } from "../path-editor/use-check";
import { useTextHistory } from "../path-editor/use-text-history";
import { useTextKeeper } from "../path-editor/use-text-keeper";
import { isTextCheck, type TextCheck } from "./text-check";
import { TextFindings } from "./text-findings";

const YamlEditor = lazy(() => import("./yaml-editor"));
const PlayPanel = lazy(() => import("./play-panel"));

interface TextEditorScreenProps {
  readonly view: TextView;
  readonly title: string;
  readonly check: TextCheck;
}

type Panel = "text" | "findings" | "play";

/** A document that is written as text: mistakes named at their lines, a role-play to be tried. */
export function TextEditorScreen({ view, title, check: first }: TextEditorScreenProps) {
  const t = useT();
  const scripted = useHydrated();
  const history = useTextHistory(view.text);
  const { text, write } = history;
  const keeper = useTextKeeper(view, text);
  const { check, state } = useCheck(view, text, { text: view.text, check: first }, isTextCheck);
  const [panel, setPanel] = useState<Panel>("text");
  const [target, setTarget] = useState<{ readonly line: number } | null>(null);
  const label = t(
    view.kind === "glossary" ? "pathEditor.text.label.glossary" : "pathEditor.text.label.roleplay",
  );
  const panels: readonly Panel[] =
    view.kind === "roleplay" ? ["text", "findings", "play"] : ["text", "findings"];
  const shownOn = (one: Panel) => classNames(scripted && panel !== one && "max-lg:hidden");
  const goTo = (line: number) => {
    setPanel("text");
    setTarget({ line });
  };
  return (
    <RolePage width="wide">
      <p>
        <TextLink standalone to="/studio">
          {t("author.back")}
        </TextLink>
      </p>
      <PageTitle
        detail={
          <TextLink standalone to={studioPart(view, "versions")}>
            {t("pathEditor.versions")}
          </TextLink>
        }
      >
        {title}
      </PageTitle>
      <EditorBar view={view} draft={keeper.draft} state={keeper.state} history={history} />
      <KeeperNotices view={view} keeper={keeper} onText={write} />
      {scripted && (
        <div
          role="group"
          aria-label={t("pathEditor.panel.label")}
          className="mb-6 flex flex-wrap gap-x-6 border-b border-line lg:hidden"
        >
          {panels.map((one) => (
            <SwitchButton key={one} pressed={one === panel} onPress={() => setPanel(one)}>
              {one === "findings"
                ? t("pathEditor.panel.findings", { problems: check.problems.length })
                : t(`pathEditor.text.panel.${one}`)}
            </SwitchButton>
          ))}
        </div>
      )}
      <div className="grid gap-x-10 lg:grid-cols-2">
        <div className={classNames("min-w-0", shownOn("text"))}>
          {scripted ? (
            <Suspense fallback={<p>{t("pathEditor.text.loading")}</p>}>
              <YamlEditor
                text={text}
                label={label}
                problems={check.problems}
                onText={write}
                target={target}
              />
              <p className="pt-2 text-small text-ink2">{t("pathEditor.text.keys")}</p>
            </Suspense>
          ) : (
            <PlainForm view={view} label={label} />
          )}
        </div>
        <div className="min-w-0">
          <div className={shownOn("findings")}>
            <TextFindings check={check} state={state} onLine={scripted ? goTo : null} />
          </div>
          {view.kind === "roleplay" && (
            <div className={classNames("mt-10", shownOn("play"))}>
              <Play roleplay={check.roleplay} />
            </div>
          )}
        </div>
      </div>
    </RolePage>
  );
}

function Play({ roleplay }: Pick<TextCheck, "roleplay">) {
  const t = useT();
  const scripted = useHydrated();
  if (!scripted) return <p>{t("pathEditor.play.noScript")}</p>;
  if (!roleplay) return <p>{t("pathEditor.play.unsound")}</p>;
  return (
    <Suspense fallback={<p>{t("pathEditor.walk.loading")}</p>}>
      <PlayPanel roleplay={roleplay} />
    </Suspense>
  );
}

/** The whole text in a plain field, for whoever has no script. */
function PlainForm({ view, label }: { readonly view: TextView; readonly label: string }) {
  const t = useT();
  return (
    <form method="post" action={studioPart(view, "draft")}>
      <input type="hidden" name="draft" value={view.draft?.id ?? ""} />
      <input type="hidden" name="file" value={view.file} />
      <input type="hidden" name="revision" value={view.revision} />
      <input type="hidden" name="back" value={studioAddress(view)} />
      <TextArea
        name="text"
        label={label}
        hint={t("pathEditor.text.noScript")}
        defaultValue={view.text}
        rows={24}
        spellCheck={false}
      />
      <p className="mt-3">
        <Button>{t("pathEditor.text.save")}</Button>
      </p>
    </form>
  );
}
