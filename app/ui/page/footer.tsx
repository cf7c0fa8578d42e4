import { useT } from "~/i18n/use-t";

/** The last line of a page: what this is. */
export function Footer() {
  const t = useT();
  return (
    <footer className="mx-auto w-full max-w-wide px-4 py-6 text-small text-ink2">
      <p className="border-t border-line pt-4">{t("common.footer")}</p>
    </footer>
  );
}
