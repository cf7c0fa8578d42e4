import { Link } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { KEY_BOW, keyShape } from "~/ui/progress/key-shape";

const SHORT_KEY = keyShape(3, 3);

interface WordmarkProps {
  /** Where it leads; absent, it is only a name. */
  readonly to?: string;
}

/** The name of the product beside its key, as set everywhere. */
export function Wordmark({ to }: WordmarkProps) {
  const t = useT();
  const style =
    "inline-flex min-h-target items-center gap-2 font-serif text-title font-strong text-ink no-underline";
  const content = (
    <>
      <svg
        viewBox={`0 0 ${SHORT_KEY.width} 29`}
        width={`${(SHORT_KEY.width / 29) * 0.8}em`}
        height="0.8em"
        aria-hidden="true"
        focusable="false"
        className="mt-1 shrink-0 fill-key"
      >
        <path fillRule="evenodd" d={KEY_BOW} />
        <path d={SHORT_KEY.blade} />
      </svg>
      {t("common.product")}
    </>
  );
  if (to === undefined) return <span className={style}>{content}</span>;
  return (
    <Link to={to} className={style}>
      {content}
    </Link>
  );
}
