import type { Debrief } from "~/domain/roleplay/debrief";
import { useT } from "~/i18n/use-t";
import { changeWords } from "./metrics";

/** Every turn: what was said, what came of it, why, and what the model way says there. */
export function DebriefTurns({ debrief }: { readonly debrief: Debrief }) {
  const t = useT();
  const { turns, gain, loss } = debrief;
  const note = (turn: number) =>
    turn === loss?.turn
      ? t("roleplay.debrief.isLoss")
      : turn === gain?.turn
        ? t("roleplay.debrief.isGain")
        : null;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {turns.map(({ chosen, reaction, why, change, better }, turn) => (
        <li key={turn} className="max-w-read py-4">
          <p className="text-small text-ink2">
            {[t("roleplay.debrief.turn", { turn: turn + 1 }), changeWords(t, change), note(turn)]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <p className="mt-1 font-serif text-read">{t("roleplay.run.says", { said: chosen })}</p>
          <p className="mt-1 font-serif italic">{reaction}</p>
          <p className="mt-2">{why}</p>
          {better && (
            <div className="mt-3 rounded-control bg-sunk px-4 py-3">
              <p className="text-small text-ink2">{t("roleplay.debrief.better")}</p>
              <p className="font-serif">{t("roleplay.run.says", { said: better.text })}</p>
              <p className="mt-1">{better.why}</p>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
