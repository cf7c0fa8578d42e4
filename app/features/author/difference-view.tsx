import { useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { fileName } from "./file-name";
import type { DifferencePiece, FileDifference } from "./publication-view";

/** So many places are shown at once; more wait folded. */
const SHORT = 6;

/** What prose says is read at once; what only rules say is told in words elsewhere. */
const isProse = (file: string) => file.endsWith(".mdx");

/** What changed in a document's files, file by file. */
export function DifferenceView({
  differences,
}: {
  readonly differences: readonly FileDifference[];
}) {
  const t = useT();
  if (differences.length === 0) return <p>{t("studio.difference.none")}</p>;
  return (
    <div className="divide-y divide-line border-y border-line">
      {differences.map(({ file, hunks }, index) => (
        <Details
          key={file}
          open={index === 0 && isProse(file) && hunks !== null && hunks.length <= SHORT}
          summary={t("studio.difference.file", {
            file: fileName(t, file),
            places: hunks?.length ?? 0,
          })}
        >
          {hunks === null ? (
            <p>{t("studio.difference.tooMuch")}</p>
          ) : (
            hunks.map(({ line, rows }) => (
              <div key={line} className="mt-3">
                <p className="text-small text-ink2">{t("studio.difference.line", { line })}</p>
                <div className="border-l border-line pl-3 break-words whitespace-pre-wrap">
                  {rows.map(({ pieces }, row) => (
                    <p key={row} className="min-h-6">
                      {pieces.map((piece, at) => (
                        <PieceView key={at} piece={piece} />
                      ))}
                    </p>
                  ))}
                </div>
              </div>
            ))
          )}
        </Details>
      ))}
    </div>
  );
}

/** Underlined came, struck through went: colour is never alone. */
function PieceView({ piece: { kind, text } }: { readonly piece: DifferencePiece }) {
  if (kind === "added") return <ins className="bg-key-wash underline">{text}</ins>;
  if (kind === "removed") return <del className="bg-error-wash line-through">{text}</del>;
  return <span className="text-ink2">{text}</span>;
}
