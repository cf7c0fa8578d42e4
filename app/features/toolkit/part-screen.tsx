import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { PageTitle } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { PeopleForm, RoleForm } from "./contact-forms";
import { AccountForm } from "./matrix-account-form";
import { DraftLine, RestoredDraft } from "./draft-lines";
import { CriteriaForm } from "./matrix-criteria-form";
import type { FormState } from "./part-fields";
import { partTitle } from "./part-title";
import { PersonForm } from "./perspective-form";
import type { RefusedSheet, SheetPart, SheetView } from "./sheet-view";
import { SketchForm } from "./sketch-form";
import { useDraft } from "./use-draft";
import { ValueForm } from "./value-form";

interface PartScreenProps {
  readonly view: SheetView;
  readonly part: SheetPart;
  readonly refused: RefusedSheet | null;
  readonly timeZone: string;
}

/** One part of a sheet to be filled in; saved as it is, whole or not. */
export function PartScreen({ view, part, refused, timeZone }: PartScreenProps) {
  const t = useT();
  const address = `/accounts/${view.account}/${view.tool}`;
  const state: FormState = {
    fields: refused?.fields ?? view.fields,
    errors: refused?.errors ?? {},
  };
  const revision = refused?.stale ?? view.revision;
  const query = `?part=${partName(part)}`;
  const draft = useDraft("part", `${address}/draft${query}`);
  return (
    <FocusShell
      exit={{ to: address, label: t("toolkit.part.exit") }}
      position={view.name ?? t(`sheet.tool.${view.tool}`)}
      actions={
        <>
          <DraftLine state={draft} />
          <Button tone="filled" wide form="part">
            {t("toolkit.part.save")}
          </Button>
        </>
      }
    >
      <PageTitle detail={t(`toolkit.part.detail.${part.kind}`)}>{partTitle(t, part)}</PageTitle>
      {!refused && view.draftAt !== null && (
        <RestoredDraft
          at={view.draftAt}
          today={view.today}
          timeZone={timeZone}
          address={`${address}/draft/discard${query}`}
        />
      )}
      {refused && (
        <div className="mb-6">
          <Notice tone="error" live>
            {refused.stale === null
              ? t("toolkit.part.refused", { count: Object.keys(refused.errors).length })
              : t("toolkit.part.stale")}
          </Notice>
        </div>
      )}
      <Form id="part" method="post" action={address + query}>
        <input type="hidden" name="command" value={view.command} />
        <input type="hidden" name="revision" value={revision} />
        {body(view, part, state)}
      </Form>
    </FocusShell>
  );
}

function partName(part: SheetPart): string {
  if (part.kind === "account") return part.account;
  if (part.kind === "person") return part.person;
  if (part.kind === "driver" || part.kind === "minus") return part.line;
  return part.kind === "role" ? part.role : part.kind;
}

function body(view: SheetView, part: SheetPart, state: FormState): ReactNode {
  switch (view.tool) {
    case "profit-sketch":
      return <SketchForm state={state} />;
    case "selection-matrix":
      return part.kind === "account" ? (
        <AccountForm matrix={view.document} state={state} />
      ) : (
        <CriteriaForm state={state} />
      );
    case "contact-matrix":
      return part.kind === "role" ? (
        <RoleForm matrix={view.document} today={view.today} state={state} />
      ) : (
        <PeopleForm matrix={view.document} state={state} />
      );
    case "perspective-sheet":
      return <PersonForm today={view.today} state={state} />;
    case "value-calculator":
      return <ValueForm calculator={view.document} part={part} state={state} />;
  }
}
