import { Link } from "@remix-run/react";
import { useT } from "~/i18n/use-t";

interface WordmarkProps {
  /** Where it leads; absent, it is only a name. */
  readonly to?: string;
}

/** The name of the product, as set everywhere. */
export function Wordmark({ to }: WordmarkProps) {
  const t = useT();
  const style = "inline-flex min-h-target items-center font-serif text-title font-strong text-ink";
  if (to === undefined) return <span className={style}>{t("common.product")}</span>;
  return (
    <Link to={to} className={`${style} no-underline`}>
      {t("common.product")}
    </Link>
  );
}
