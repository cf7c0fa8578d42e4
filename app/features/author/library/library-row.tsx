import { HTML_LANG } from "~/i18n/locale";
import { useT, type Translate } from "~/i18n/use-t";
import { RuledRow } from "~/ui/ruled";
import { CheckLine } from "../check-line";
import type { LibraryRow } from "./library-list";
import { LibraryStatus } from "./library-status";
import { Marked } from "./marked";

/** One document: how it stands, what it covers, where it is used, and where a word was found. */
export function LibraryRowItem({ row }: { readonly row: LibraryRow }) {
  const t = useT();
  const { passage, incomplete, problems, published } = row;
  return (
    <RuledRow
      to={row.to}
      title={
        <span className="min-w-0">
          <Marked pieces={row.title} />
        </span>
      }
      detail={
        <>
          <LibraryStatus row={row} />
          {passage && (
            <p lang={HTML_LANG[passage.language]} className="my-1 text-body text-ink">
              <Marked pieces={passage.pieces} />
            </p>
          )}
          <p>{about(t, row).join(" · ")}</p>
          {row.usedIn && <p>{usedIn(t, row.usedIn)}</p>}
          {published &&
            incomplete.map((language) => (
              <CheckLine key={language} clean={false}>
                {t("library.row.incomplete", { language })}
              </CheckLine>
            ))}
          {problems !== null && (
            <CheckLine clean={false}>{t("library.row.problems", { problems })}</CheckLine>
          )}
        </>
      }
    />
  );
}

function about(t: Translate, { kind, coverage, incomplete, published }: LibraryRow) {
  return [
    t(`library.kind.${kind}`),
    ...(coverage ? [t("library.row.coverage", { ...coverage })] : []),
    ...(published && incomplete.length === 0 ? [t("library.row.complete")] : []),
  ];
}

const usedIn = (t: Translate, paths: readonly string[]) =>
  paths.length === 0
    ? t("library.row.unused")
    : t("library.row.used", {
        paths: paths.map((title) => t("library.row.quoted", { title })).join(", "),
      });
