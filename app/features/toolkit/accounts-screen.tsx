import { Form } from "@remix-run/react";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { AccountFields } from "./account-fields";
import type { AccountRow, AccountsView, RefusedAccount } from "./accounts-view";
import { SheetLinks } from "./sheet-links";

interface AccountsScreenProps {
  readonly view: AccountsView;
  readonly timeZone: string;
  readonly refused: RefusedAccount | null;
}

/** The learner's own accounts and the sheets of each. */
export function AccountsScreen({ view, timeZone, refused }: AccountsScreenProps) {
  const t = useT();
  return (
    <RolePage>
      <PageTitle detail={t("toolkit.accounts.detail")}>{t("toolkit.accounts.title")}</PageTitle>
      {view.accounts.length === 0 && (
        <p className="mb-6 max-w-read text-read">{t("toolkit.accounts.empty")}</p>
      )}
      {view.accounts.length > 0 && (
        <Section id="matrix" title={t("toolkit.accounts.all")}>
          <SheetLinks sheets={[view.matrix]} timeZone={timeZone} />
        </Section>
      )}
      {view.accounts.length > 0 && (
        <Section id="accounts" title={t("toolkit.accounts.each")}>
          <Ruled>
            {view.accounts.map((account) => (
              <Row key={account.id} account={account} />
            ))}
          </Ruled>
        </Section>
      )}
      <Section id="add" title={t("toolkit.accounts.add")}>
        <Form method="post" className="grid max-w-read gap-6">
          <input type="hidden" name="command" value={view.command} />
          <AccountFields
            key={view.command}
            name={refused?.name ?? ""}
            disguise={refused?.disguise ?? ""}
            error={refused?.error ?? null}
          />
          <div>
            <Button tone={view.accounts.length === 0 ? "filled" : "outlined"}>
              {t("toolkit.accounts.save")}
            </Button>
          </div>
        </Form>
      </Section>
      <Section id="samples" title={t("toolkit.accounts.samples")}>
        <ul>
          {TOOL_NAMES.map((tool) => (
            <li key={tool}>
              <TextLink standalone to={`/tools/${tool}?mode=sample`}>
                {t(`sheet.tool.${tool}`)}
              </TextLink>
            </li>
          ))}
        </ul>
      </Section>
    </RolePage>
  );
}

function Row({ account }: { readonly account: AccountRow }) {
  const t = useT();
  const { id, name, disguise, practised, sheets } = account;
  const states = sheets
    .filter(({ state }) => state !== "empty")
    .map(({ tool, state }) => `${t(`sheet.tool.${tool}`)}: ${t(`sheet.state.${state}`)}`);
  return (
    <RuledRow
      to={`/accounts/${id}`}
      title={name}
      detail={
        <>
          {practised && <p>{t("toolkit.account.practised")}</p>}
          {disguise !== null && <p>{t("learn.notebook.disguise", { disguise })}</p>}
          {states.map((state) => (
            <p key={state}>{state}</p>
          ))}
        </>
      }
    />
  );
}
