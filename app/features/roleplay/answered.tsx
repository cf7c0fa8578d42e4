import type { Answered as AnsweredTurn } from "~/domain/roleplay/view";
import { useT } from "~/i18n/use-t";
import { changeWords } from "./metrics";

/** What the learner said, what the customer did then, and in a guided talk why. */
export function Answered({ last }: { readonly last: AnsweredTurn }) {
  const t = useT();
  const change = last.change ? changeWords(t, last.change) : "";
  return (
    <div className="mb-6 max-w-read">
      <p className="text-small text-ink2">{t("roleplay.run.you", { said: last.text })}</p>
      <p className="mt-2 font-serif text-read italic">{last.reaction}</p>
      {last.why !== null && (
        <div className="mt-3 rounded-control bg-sunk px-4 py-3">
          {change !== "" && <p className="text-small font-strong">{change}</p>}
          <p>{last.why}</p>
        </div>
      )}
    </div>
  );
}
