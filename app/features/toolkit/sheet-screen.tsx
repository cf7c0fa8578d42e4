import { clockTime, longDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { Details } from "~/ui/details";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { ContactSheet } from "~/ui/toolkit/contact-sheet";
import { MatrixSheet } from "~/ui/toolkit/matrix-sheet";
import { PerspectiveSheetView } from "~/ui/toolkit/perspective-sheet";
import { SketchSheet } from "~/ui/toolkit/sketch-sheet";
import { ValueSheet } from "~/ui/toolkit/value-sheet";
import { PerspectiveParts } from "./perspective-parts";
import type { SheetView } from "./sheet-view";
import { UnsavedDrafts } from "./draft-lines";
import { ValueParts } from "./value-parts";
import { ValueWays } from "./value-ways";

interface SheetScreenProps {
  readonly view: SheetView;
  readonly timeZone: string;
}

/** A sheet of one's own as it stands, worked out, with the ways to fill it in. */
export function SheetScreen({ view, timeZone }: SheetScreenProps) {
  const t = useT();
  const locale = useLocale();
  const address = addressOf(view);
  const back = view.name === null ? "/accounts" : `/accounts/${view.account}`;
  const saved =
    view.savedAt === null
      ? t("toolkit.sheet.unsaved")
      : t(view.complete ? "toolkit.sheet.whole" : "toolkit.sheet.draft", {
          day: longDay(view.savedAt, timeZone, locale),
          time: clockTime(view.savedAt, timeZone),
        });
  return (
    <RolePage>
      <TextLink standalone to={back} className="print:hidden">
        {view.name === null
          ? t("toolkit.account.back")
          : t("toolkit.sheet.back", { account: view.name })}
      </TextLink>
      <PageTitle detail={saved}>
        {view.name === null
          ? t(`sheet.tool.${view.tool}`)
          : t("sheet.title", {
              sheet: t(`sheet.tool.${view.tool}`),
              account: view.name,
            })}
      </PageTitle>
      {view.earlier !== null && (
        <div className="mb-6">
          <Notice>
            {t("toolkit.sheet.earlier", { revision: view.earlier })}{" "}
            <TextLink to={address}>{t("toolkit.sheet.toLatest")}</TextLink>
          </Notice>
        </div>
      )}
      <UnsavedDrafts drafts={view.drafts} today={view.today} timeZone={timeZone} />
      <Sheet view={view} />
      {view.earlier === null && <Parts view={view} address={address} />}
      <div className="mt-10 print:hidden">
        <p className="mb-2 text-small text-ink2">{t("toolkit.sheet.audience")}</p>
        {view.revision > 0 && (
          <>
            <TextLink standalone to={`${address}/csv`} reloadDocument>
              {t("toolkit.sheet.csv")}
            </TextLink>
            <Versions view={view} address={address} timeZone={timeZone} />
          </>
        )}
      </div>
    </RolePage>
  );
}

const addressOf = ({ account, tool }: SheetView) => `/accounts/${account}/${tool}`;

function Sheet({ view }: { readonly view: SheetView }) {
  switch (view.tool) {
    case "selection-matrix": {
      const names = Object.fromEntries(view.accounts.map(({ id, name }) => [id, name]));
      return <MatrixSheet matrix={view.document} names={names} />;
    }
    case "profit-sketch":
      return view.revision === 0 ? null : <SketchSheet sketch={view.document} />;
    case "contact-matrix":
      return <ContactSheet matrix={view.document} today={view.today} />;
    case "perspective-sheet":
      return <PerspectiveSheetView people={view.document.people} />;
    case "value-calculator":
      return view.revision === 0 ? null : (
        <ValueSheet
          calculator={view.document}
          ways={
            view.earlier === null && (
              <ValueWays address={addressOf(view)} complete={view.complete} />
            )
          }
        />
      );
  }
}

/** What can be filled in, each with how far it is; the first thing to do is the filled button. */
function Parts({ view, address }: { readonly view: SheetView; readonly address: string }) {
  const t = useT();
  const edit = (part: string) => `${address}?part=${part}`;
  switch (view.tool) {
    case "profit-sketch":
      return (
        <p className="mt-6 print:hidden">
          <ButtonLink tone={view.complete ? "outlined" : "filled"} to={edit("figures")}>
            {t(view.revision === 0 ? "toolkit.sketch.begin" : "toolkit.sketch.go")}
          </ButtonLink>
        </p>
      );
    case "selection-matrix":
      return <MatrixParts view={view} edit={edit} />;
    case "perspective-sheet":
      return <PerspectiveParts view={view} edit={edit} />;
    case "value-calculator":
      return <ValueParts view={view} address={address} />;
    case "contact-matrix":
      return (
        <Section id="parts" title={t("toolkit.contacts.fill")}>
          {view.document.theirs.length === 0 && (
            <p className="mb-4">{t("toolkit.contacts.empty")}</p>
          )}
          <p className="mb-4 print:hidden">
            <ButtonLink
              tone={view.document.theirs.length === 0 ? "filled" : "outlined"}
              to={edit("people")}
            >
              {t("toolkit.contacts.people")}
            </ButtonLink>
          </p>
          {view.document.theirs.length > 0 && (
            <Ruled>
              {view.document.theirs.map(({ id, name }) => (
                <RuledRow
                  key={id}
                  title={name}
                  to={edit(id)}
                  detail={t("toolkit.contacts.count", {
                    count: view.document.links.filter(({ theirs }) => theirs === id).length,
                  })}
                />
              ))}
            </Ruled>
          )}
        </Section>
      );
  }
}

function MatrixParts({
  view,
  edit,
}: {
  readonly view: Extract<SheetView, { tool: "selection-matrix" }>;
  readonly edit: (part: string) => string;
}) {
  const t = useT();
  const next = view.accounts.find(({ missing }) => missing > 0);
  return (
    <Section id="parts" title={t("toolkit.matrix.fill")}>
      {view.document.entries.length === 0 && <p className="mb-4">{t("toolkit.matrix.empty")}</p>}
      <p className="mb-4 flex flex-wrap gap-4 print:hidden">
        {next && (
          <ButtonLink tone="filled" to={edit(next.id)}>
            {t("toolkit.matrix.next", { account: next.name })}
          </ButtonLink>
        )}
        <ButtonLink to={edit("criteria")}>{t("toolkit.matrix.editCriteria")}</ButtonLink>
      </p>
      <Ruled>
        {view.accounts.map(({ id, name, missing, placed }) => (
          <RuledRow
            key={id}
            title={name}
            to={edit(id)}
            detail={
              !placed
                ? t("toolkit.matrix.notPlaced")
                : missing > 0
                  ? t("toolkit.matrix.missing", { count: missing })
                  : t("toolkit.matrix.scored")
            }
          />
        ))}
      </Ruled>
      <TextLink standalone to="/accounts#add">
        {t("toolkit.matrix.addAccount")}
      </TextLink>
    </Section>
  );
}

function Versions({ view, address, timeZone }: SheetScreenProps & { readonly address: string }) {
  const t = useT();
  const locale = useLocale();
  if (view.versions.length < 2) return null;
  return (
    <Details summary={t("toolkit.sheet.versions")}>
      <ul>
        {view.versions.map(({ revision, at }) => (
          <li key={revision}>
            <TextLink standalone to={`${address}?version=${revision}`}>
              {t("toolkit.sheet.version", {
                revision,
                day: longDay(at, timeZone, locale),
                time: clockTime(at, timeZone),
              })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Details>
  );
}
