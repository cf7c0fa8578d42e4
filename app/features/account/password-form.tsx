import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { FormMessage } from "~/ui/form/form-message";
import { PasswordInput } from "~/ui/form/password-input";
import { PASSWORD_LENGTH } from "./password-length";
import type { PasswordNote } from "./profile-notes";

interface PasswordFormProps {
  /** Hidden in the form, so that a password manager knows whose password changes. */
  readonly email: string;
  readonly note: PasswordNote | null;
}

/** Fields `current`, `next`. The document loads anew, so that no password stays in the page. */
export function PasswordForm({ email, note }: PasswordFormProps) {
  const t = useT();
  const { least, most } = PASSWORD_LENGTH;
  return (
    <Form
      method="post"
      action="/me/password"
      reloadDocument
      className="flex max-w-form flex-col gap-4"
    >
      {note?.kind === "changed" && (
        <FormMessage tone="saved">{t("account.me.changed")}</FormMessage>
      )}
      {note?.kind === "wait" && (
        <FormMessage tone="error">
          {t("account.signIn.wait", { minutes: note.minutes })}
        </FormMessage>
      )}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput
        name="current"
        label={t("account.me.current")}
        autoComplete="current-password"
        required
        error={note?.kind === "wrong" ? t("account.me.wrong") : undefined}
      />
      <PasswordInput
        name="next"
        label={t("account.me.next")}
        hint={t("account.me.nextHint", { least })}
        autoComplete="new-password"
        required
        minLength={least}
        error={note?.kind === "unfit" ? t("account.me.unfit", { least, most }) : undefined}
      />
      <Button tone="filled" wide>
        {t("account.me.change")}
      </Button>
    </Form>
  );
}
