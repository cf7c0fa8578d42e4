import type { TalkView } from "~/domain/roleplay/view";
import { useT } from "~/i18n/use-t";
import { Paragraphs } from "~/ui/paragraphs";
import { Answered } from "./answered";
import { Metrics } from "./metrics";

type Talking = Extract<TalkView, { readonly kind: "talking" }>;

interface TalkTurnProps {
  readonly talk: Talking;
  /** Shown before the first line. */
  readonly setting: string | null;
}

const CHOICE =
  "block w-full rounded-control border border-edge bg-sheet px-4 py-3 text-left font-serif text-read text-ink hover:border-key disabled:cursor-not-allowed disabled:bg-sunk disabled:text-ink2";

/** What came of the last choice, the customer's line, and what one could say now. */
export function TalkTurn({ talk, setting }: TalkTurnProps) {
  const t = useT();
  return (
    <>
      {setting !== null && (
        <div className="mb-6 border-b border-line pb-2">
          <Paragraphs text={setting} />
        </div>
      )}
      {talk.last && <Answered last={talk.last} />}
      <blockquote className="max-w-read font-serif text-title font-strong lg:text-heading">
        {t("roleplay.run.says", { said: talk.says })}
      </blockquote>
      <fieldset className="mt-6">
        <legend className="mb-3 text-small text-ink2">{t("roleplay.run.say")}</legend>
        <ul className="grid max-w-column gap-3">
          {talk.choices.map(({ id, text, affordable }) => (
            <li key={id}>
              <button
                type="submit"
                name="choice"
                value={id}
                disabled={!affordable}
                className={CHOICE}
              >
                {text}
                {!affordable && (
                  <span className="mt-1 block font-sans text-small">
                    {t("roleplay.run.noTime")}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
      {talk.metrics && <Metrics metrics={talk.metrics} />}
    </>
  );
}
