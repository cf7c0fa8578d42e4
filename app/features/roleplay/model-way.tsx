import type { Debrief } from "~/domain/roleplay/debrief";
import { useT } from "~/i18n/use-t";

/** The model way from its first sentence to its last, with what was worth preparing. */
export function ModelWay({ debrief: { model } }: { readonly debrief: Debrief }) {
  const t = useT();
  const last = model.line.at(-1)?.metrics;
  return (
    <>
      {model.prepared.length > 0 && (
        <div className="mb-4 max-w-read">
          <p className="text-small text-ink2">{t("roleplay.debrief.prepared")}</p>
          <ul>
            {model.prepared.map(({ text, why }) => (
              <li key={text} className="mt-1">
                {text}
                {why !== null && <span className="block text-ink2">{why}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ol className="grid max-w-read gap-4">
        {model.turns.map(({ chosen, why }, turn) => (
          <li key={turn}>
            <p className="font-serif text-read">{t("roleplay.run.says", { said: chosen })}</p>
            <p className="mt-1 text-ink2">{why}</p>
          </li>
        ))}
      </ol>
      {last && (
        <p className="mt-4 text-small text-ink2">
          {t("roleplay.debrief.modelEnds", { trust: last.trust, value: last.value })}
        </p>
      )}
    </>
  );
}
