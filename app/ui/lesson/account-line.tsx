import { useT } from "~/i18n/use-t";

/** Names the practice account, so that a prompt is about somebody. Nothing before it is chosen. */
export function AccountLine({ name }: { readonly name: string | null }) {
  const t = useT();
  if (name === null) return null;
  return <p className="island__account">{t("lesson.practiceAccount", { name })}</p>;
}
