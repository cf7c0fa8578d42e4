import type { MarkedPiece } from "~/domain/library/search-words";

/** A text in which what was looked for is marked. */
export function Marked({ pieces }: { readonly pieces: readonly MarkedPiece[] }) {
  return (
    <>
      {pieces.map(({ text, marked }, index) =>
        marked ? (
          <mark key={index} className="bg-call-wash font-strong text-ink">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
