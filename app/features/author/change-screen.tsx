import { Form } from "@remix-run/react";
import { CHANGE_SCOPES } from "~/domain/path/change";
import { shortDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { ChangedLearnerRow } from "./changed-learner-row";
import type { PathChangeView } from "./change-view";

interface ChangeScreenProps {
  readonly view: PathChangeView;
  readonly timeZone: string;
  /** How many were moved, or moved back, just now. */
  readonly moved: number | null;
}

/** What the published version of a path does to everybody on an earlier one, before it does it. */
export function ChangeScreen({ view, timeZone, moved }: ChangeScreenProps) {
  const t = useT();
  const affected = view.learners.filter(({ kind }) => kind !== "unaffected");
  return (
    <RolePage>
      <p>
        <TextLink standalone to={`/studio/paths/${view.slug}`}>
          {t("author.change.back")}
        </TextLink>
      </p>
      <PageTitle detail={view.title}>
        {view.learners.length === 0
          ? t("author.change.nobody")
          : t("author.change.title", { people: view.learners.length })}
      </PageTitle>
      {moved !== null && (
        <div className="mb-6">
          <Notice tone="done" live>
            {t("author.change.moved", { people: moved })}
          </Notice>
        </div>
      )}
      {view.learners.length > 0 && (
        <>
          <p className="max-w-read text-read">{t("author.change.counts", counts(view))}</p>
          {affected.length > 0 && (
            <Section id="affected" title={t("author.change.affected")}>
              <Ruled>
                {affected.map((learner, index) => (
                  <ChangedLearnerRow key={index} learner={learner} />
                ))}
              </Ruled>
            </Section>
          )}
          <Choice view={view} />
          <Apply view={view} />
        </>
      )}
      {view.applied.length > 0 && <Applied view={view} timeZone={timeZone} />}
    </RolePage>
  );
}

function counts({ counts: found }: PathChangeView) {
  return {
    unaffected: found.unaffected,
    added: found["new-steps"],
    redo: found["must-redo"],
    status: found.status,
  };
}

/** Whether what is completed stays so: another preview, nothing applied. */
function Choice({ view }: { readonly view: PathChangeView }) {
  const t = useT();
  const other = view.choice === "keep" ? "redo" : "keep";
  return (
    <Section id="choice" title={t(`author.change.choice.${view.choice}`)}>
      <TextLink standalone to={`?choice=${other}`}>
        {t(`author.change.choose.${other}`)}
      </TextLink>
    </Section>
  );
}

function Apply({ view }: { readonly view: PathChangeView }) {
  const t = useT();
  return (
    <Section id="apply" title={t("author.change.apply")}>
      <Form method="post" action={`/studio/paths/${view.slug}/change`}>
        <input type="hidden" name="command" value={view.command} />
        <input type="hidden" name="choice" value={view.choice} />
        <fieldset>
          <legend className="font-strong">{t("author.change.scope")}</legend>
          {CHANGE_SCOPES.map((scope, index) => (
            <label key={scope} className="flex min-h-target items-center gap-3">
              <input type="radio" name="scope" value={scope} defaultChecked={index === 1} />
              {t(`author.change.scope.${scope}`)}
            </label>
          ))}
        </fieldset>
        <p className="mt-4">
          <Button tone="filled">{t("author.change.submit")}</Button>
        </p>
      </Form>
    </Section>
  );
}

function Applied({ view, timeZone }: Pick<ChangeScreenProps, "view" | "timeZone">) {
  const t = useT();
  const locale = useLocale();
  return (
    <Section id="applied" title={t("author.change.applied")}>
      <Ruled>
        {view.applied.map(({ id, at, learners }) => (
          <RuledRow
            key={id}
            title={t("author.change.appliedOn", { day: shortDay(at, timeZone, locale) })}
            detail={t("author.change.people", { people: learners })}
            action={
              <Form method="post" action={`/studio/paths/${view.slug}/undo`}>
                <input type="hidden" name="command" value={view.command} />
                <input type="hidden" name="change" value={id} />
                <Button>{t("author.change.undo")}</Button>
              </Form>
            }
          />
        ))}
      </Ruled>
    </Section>
  );
}
