import { Form } from "@remix-run/react";
import { studioAddress, studioPart } from "~/domain/library/document";
import { clockTime, shortDay } from "~/i18n/dates";
import { useLocale, useT, type Translate } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Select } from "~/ui/form/select";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { DifferenceView } from "./difference-view";
import type { HistoryEntry, VersionsView } from "./document-view";
import { DraftSection } from "./draft-section";

/** What has just been done here. */
export type VersionsDone =
  { readonly kind: "publish"; readonly moved: number } | { readonly kind: "withdraw" | "offer" };

interface VersionsScreenProps {
  readonly view: VersionsView;
  readonly timeZone: string;
  readonly done: VersionsDone | null;
}

/** A document's history: what was published when and by whom, two versions compared, the draft. */
export function VersionsScreen({ view, timeZone, done }: VersionsScreenProps) {
  const t = useT();
  const locale = useLocale();
  const { history, compared, withdrawn } = view;
  return (
    <RolePage>
      <p>
        <TextLink standalone to={studioAddress(view)}>
          {t(`studio.versions.back.${view.kind}`)}
        </TextLink>
      </p>
      <PageTitle detail={view.title[locale]}>
        {t("studio.versions.title", { versions: history.length })}
      </PageTitle>
      <div className="mb-6 grid max-w-read gap-4">
        {done && (
          <Notice tone="done" live>
            {doneWords(t, done, view.kind)}
          </Notice>
        )}
        {done?.kind === "publish" && view.kind === "lesson" && history.length === 1 && (
          <p>
            <TextLink standalone to="/studio?kind=path">
              {t("studio.versions.intoPath")}
            </TextLink>
          </p>
        )}
        {withdrawn && <Notice>{t("studio.versions.withdrawn")}</Notice>}
      </div>
      {view.draft && <DraftSection view={view} draft={view.draft} timeZone={timeZone} />}
      {compared && (
        <Section
          id="difference"
          title={t("studio.versions.between", { from: compared.from, to: compared.to })}
        >
          <DifferenceView differences={compared.differences} />
        </Section>
      )}
      {history.length > 1 && <Compare view={view} />}
      {history.length > 0 && <History view={view} timeZone={timeZone} />}
    </RolePage>
  );
}

/** A path that is published moves people, or nobody; other documents need say so only when they do. */
function doneWords(t: Translate, done: VersionsDone, kind: VersionsView["kind"]): string {
  if (done.kind !== "publish") return t(`studio.versions.done.${done.kind}`);
  const { moved } = done;
  return moved === 0 && kind !== "path"
    ? t("studio.versions.done.published")
    : t("studio.versions.done.publish", { moved });
}

function Compare({ view }: { readonly view: VersionsView }) {
  const t = useT();
  const numbers = view.history.map(({ number }) => ({
    value: String(number),
    label: String(number),
  }));
  const { from, to } = view.compared ?? {
    from: view.history[1]?.number ?? 1,
    to: view.history[0]?.number ?? 1,
  };
  return (
    <Section id="compare" title={t("studio.versions.compare")}>
      <Form className="flex flex-wrap items-end gap-4">
        <Select
          name="from"
          label={t("studio.versions.from")}
          options={numbers}
          defaultValue={String(from)}
        />
        <Select
          name="to"
          label={t("studio.versions.to")}
          options={numbers}
          defaultValue={String(to)}
        />
        <Button>{t("studio.versions.show")}</Button>
      </Form>
    </Section>
  );
}

function History({ view, timeZone }: Pick<VersionsScreenProps, "view" | "timeZone">) {
  const t = useT();
  const { history, current, withdrawn, kind } = view;
  return (
    <Section id="history" title={t("studio.versions.history")}>
      <Ruled>
        {history.map((entry, index) => (
          <Entry
            key={entry.number}
            entry={entry}
            isCurrent={index === 0 && !withdrawn}
            view={view}
            timeZone={timeZone}
          />
        ))}
      </Ruled>
      {current !== null && kind !== "glossary" && (
        <p className="mt-4 flex flex-wrap gap-x-6">
          <TextLink standalone to={studioPart(view, "withdraw")}>
            {withdrawn ? t("studio.versions.offer") : t("studio.versions.withdraw")}
          </TextLink>
          <TextLink standalone to={studioPart(view, "zip")} reloadDocument>
            {t("studio.versions.zip")}
          </TextLink>
        </p>
      )}
    </Section>
  );
}

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly isCurrent: boolean;
  readonly view: VersionsView;
  readonly timeZone: string;
}

function Entry({ entry, isCurrent, view, timeZone }: EntryProps) {
  const t = useT();
  const locale = useLocale();
  const { number, act, version, actor, note, at } = entry;
  const when = { day: shortDay(at, timeZone, locale), time: clockTime(at, timeZone) };
  return (
    <RuledRow
      title={t("studio.versions.number", { number, act })}
      detail={
        actor === null
          ? t("studio.versions.byFiles", when)
          : t("studio.versions.by", { ...when, name: actor })
      }
      action={
        act === "published" && !isCurrent ? (
          <Form method="post" action={studioPart(view, "versions")}>
            <input type="hidden" name="version" value={version} />
            <Button>{t("studio.versions.restore")}</Button>
          </Form>
        ) : undefined
      }
    >
      {note !== "" && <p>{note}</p>}
      {isCurrent && <p className="text-small">{t("studio.versions.current")}</p>}
    </RuledRow>
  );
}
