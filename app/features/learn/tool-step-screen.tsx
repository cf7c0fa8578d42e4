import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle } from "~/ui/heading";
import { ToolDoor } from "~/ui/lesson/tool-door";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import type { ToolView } from "./lesson-view";

/** A step that is work in an account tool: it counts when the saved document is complete. */
export function ToolStepScreen({ view }: { readonly view: ToolView }) {
  const t = useT();
  return (
    <FocusShell
      exit={{ to: `/learn/${view.path}`, label: t("learn.lesson.exit") }}
      position={t("learn.tool.position")}
      actions={
        view.done ? (
          <ButtonLink tone="filled" wide to={`/learn/${view.path}`}>
            {t("learn.lesson.toMap")}
          </ButtonLink>
        ) : view.state === "complete" ? (
          <Form method="post" action={`/learn/${view.path}/${view.step}/tool`}>
            <input type="hidden" name="command" value={view.command} />
            <Button tone="filled" wide>
              {t("learn.tool.complete")}
            </Button>
          </Form>
        ) : (
          <ButtonLink tone="filled" wide to={view.to}>
            {t(view.state === "empty" ? "learn.tool.begin" : "learn.tool.continue")}
          </ButtonLink>
        )
      }
    >
      <PageTitle detail={t("learn.tool.detail")}>{view.title}</PageTitle>
      {view.done && (
        <div className="mb-6">
          <Notice tone="done">{t("learn.tool.done")}</Notice>
        </div>
      )}
      {!view.done && view.state !== "complete" && (
        <div className="mb-6">
          <Notice>{t(`learn.tool.needs.${view.tool}`)}</Notice>
        </div>
      )}
      <ToolDoor id="tool" tool={view.tool} />
    </FocusShell>
  );
}
