import { Form, useLocation } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { PasswordInput } from "~/ui/form/password-input";
import { TextInput } from "~/ui/form/text-input";
import { PageTitle } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { LanguageSwitch } from "~/ui/page/language-switch";
import { Page } from "~/ui/page/page";
import { useRootData } from "~/ui/page/root-data";
import { TextLink } from "~/ui/text-link";

interface SignInScreenProps {
  /** Own address to go on to; empty for the role's home. */
  readonly to: string;
  /** As typed before. */
  readonly email: string;
  readonly refusal:
    | { readonly kind: "wrong" | "incomplete" }
    | { readonly kind: "wait"; readonly minutes: number }
    | null;
}

/** Fields `email`, `password`, `to`. The document loads anew, since its language may change. */
export function SignInScreen({ to, email, refusal }: SignInScreenProps) {
  const t = useT();
  const { pathname, search } = useLocation();
  const demo = useRootData()?.demo ?? false;
  return (
    <Page home="/" headerEnd={<LanguageSwitch redirectTo={pathname + search} />}>
      <div className="max-w-form">
        <PageTitle detail={to === "" ? undefined : t("account.signIn.onward")}>
          {t("account.signIn.title")}
        </PageTitle>
        <Form method="post" reloadDocument className="flex flex-col gap-4">
          {refusal !== null && (
            <Notice tone="error" live>
              {refusal.kind === "wait"
                ? t("account.signIn.wait", { minutes: refusal.minutes })
                : t(`account.signIn.${refusal.kind}`)}
            </Notice>
          )}
          <input type="hidden" name="to" value={to} />
          <TextInput
            name="email"
            type="email"
            label={t("account.signIn.email")}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            required
            defaultValue={email}
          />
          <PasswordInput
            name="password"
            label={t("account.signIn.password")}
            autoComplete="current-password"
            required
          />
          <Button tone="filled" wide>
            {t("account.signIn.submit")}
          </Button>
        </Form>
        <p className="mt-6 text-ink2">{t("account.signIn.forgotten")}</p>
        {demo && (
          <TextLink to="/#demo" standalone className="mt-2">
            {t("account.signIn.demo")}
          </TextLink>
        )}
      </div>
    </Page>
  );
}
