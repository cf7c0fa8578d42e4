import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import { AccountFields } from "./account-fields";
import type { AccountView, RefusedAccount } from "./accounts-view";
import { SheetLinks } from "./sheet-links";

interface AccountScreenProps {
  readonly view: AccountView;
  readonly timeZone: string;
  readonly refused: RefusedAccount | null;
}

/** One account: its sheets, its name, and whether lessons speak of it. */
export function AccountScreen({ view, timeZone, refused }: AccountScreenProps) {
  const t = useT();
  return (
    <RolePage>
      <TextLink standalone to="/accounts">
        {t("toolkit.account.back")}
      </TextLink>
      <PageTitle detail={view.practised ? t("toolkit.account.practised") : undefined}>
        {view.name}
      </PageTitle>
      <Section id="sheets" title={t("toolkit.account.sheets")}>
        <SheetLinks sheets={view.sheets} timeZone={timeZone} />
      </Section>
      <Section id="name-and-disguise" title={t("toolkit.account.settings")}>
        <Form method="post" className="grid max-w-read gap-6">
          <input type="hidden" name="command" value={view.command} />
          <AccountFields
            name={refused?.name ?? view.name}
            disguise={refused?.disguise ?? view.disguise ?? ""}
            error={refused?.error ?? null}
          />
          {!view.practised && (
            <label className="flex min-h-target items-center gap-3">
              <input type="checkbox" name="practise" value="1" />
              {t("toolkit.account.practise")}
            </label>
          )}
          <div>
            <Button>{t("toolkit.account.save")}</Button>
          </div>
        </Form>
      </Section>
    </RolePage>
  );
}
