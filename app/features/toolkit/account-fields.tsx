import { useT } from "~/i18n/use-t";
import { TextInput } from "~/ui/form/text-input";
import type { RefusedAccount } from "./accounts-view";

interface AccountFieldsProps {
  readonly name: string;
  readonly disguise: string;
  readonly error: RefusedAccount["error"] | null;
}

/** Name of an account, and what others read instead of it. */
export function AccountFields({ name, disguise, error }: AccountFieldsProps) {
  const t = useT();
  const told = (field: "name" | "disguise") =>
    error?.field === field ? t(`toolkit.account.error.${error.code}`) : undefined;
  return (
    <>
      <TextInput
        name="name"
        label={t("toolkit.account.name")}
        error={told("name")}
        audience="self"
        maxLength={80}
        autoComplete="off"
        defaultValue={name}
      />
      <TextInput
        name="disguise"
        label={t("toolkit.account.disguise")}
        hint={t("toolkit.account.disguiseHint")}
        error={told("disguise")}
        audience="manager"
        optional
        maxLength={40}
        autoComplete="off"
        defaultValue={disguise}
      />
    </>
  );
}
