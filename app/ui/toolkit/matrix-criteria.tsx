import { SIDES, type SelectionMatrix } from "~/domain/toolkit/selection-matrix/document";
import { useT } from "~/i18n/use-t";

const ANCHORED = [1, 3, 5] as const;

/** The criteria of both sides with weights and scales. */
export function MatrixCriteria({ matrix }: { readonly matrix: SelectionMatrix }) {
  const t = useT();
  return SIDES.map((side) => (
    <section key={side} className="mb-6">
      <h3 className="mb-1 font-strong">{t(`toolkit.matrix.side.${side}`)}</h3>
      <ul className="divide-y divide-line border-y border-line">
        {matrix[side].map(({ id, name, weight, anchors }) => (
          <li key={id} className="py-2">
            <div className="flex justify-between gap-4">
              <span className="min-w-0">{name}</span>
              <span>{weight}</span>
            </div>
            {anchors.some((anchor) => anchor !== "") && (
              <p className="text-small text-ink2">
                {anchors
                  .map(
                    (anchor, index) => `${ANCHORED[index] ?? ""}: ${anchor === "" ? "–" : anchor}`,
                  )
                  .join(" · ")}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
