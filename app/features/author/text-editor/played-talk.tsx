import { useMemo, useState } from "react";
import { holds } from "~/domain/roleplay/condition";
import { playFrom, type Entry } from "~/domain/roleplay/play-from";
import type { Progress } from "~/domain/roleplay/replay";
import type { Choice, Roleplay } from "~/domain/roleplay/roleplay";
import { offers } from "~/domain/roleplay/situation";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";

interface PlayedTalkProps {
  readonly roleplay: Roleplay;
  readonly entry: Entry;
  readonly onStop: () => void;
}

/** The talk under way: metrics and flags, the customer's line, every choice with what it does. */
export function PlayedTalk({ roleplay, entry, onStop }: PlayedTalkProps) {
  const t = useT();
  const locale = useLocale();
  const [choices, setChoices] = useState<readonly string[]>([]);
  const talk = useMemo(() => playFrom(roleplay, entry, choices), [roleplay, entry, choices]);
  if (!talk) return null;
  const last = lastChoice(roleplay, talk);
  return (
    <div className="grid max-w-read gap-3">
      <Situation talk={talk} />
      {last && <p>{t("pathEditor.play.reaction", { text: last.reaction[locale] })}</p>}
      {talk.kind === "ended" ? (
        <Ending roleplay={roleplay} talk={talk} />
      ) : (
        <Turn
          roleplay={roleplay}
          talk={talk}
          onChoose={(choice) => setChoices([...choices, choice])}
        />
      )}
      <div className="flex flex-wrap gap-x-4">
        <Button
          type="button"
          disabled={choices.length === 0}
          onClick={() => setChoices(choices.slice(0, -1))}
        >
          {t("pathEditor.play.back")}
        </Button>
        <Button type="button" tone="text" onClick={onStop}>
          {t("pathEditor.play.stop")}
        </Button>
      </div>
    </div>
  );
}

function lastChoice({ states }: Roleplay, { turns }: Progress): Choice | undefined {
  const turn = turns.at(-1);
  return turn && states[turn.state]?.choices.find(({ id }) => id === turn.choice);
}

function Situation({ talk }: { readonly talk: Progress }) {
  const t = useT();
  const { trust, value, time } = talk.metrics;
  const state = talk.kind === "ended" ? "end" : (talk.state ?? "");
  return (
    <div role="status">
      <p className="font-strong">
        {t("pathEditor.play.now", {
          state,
          trust,
          value,
          time: time ?? 0,
          timed: time === null ? "no" : "yes",
        })}
      </p>
      {talk.flags.length > 0 && (
        <p className="text-small text-ink2">
          {t("pathEditor.play.flagsNow", { flags: talk.flags.join(", ") })}
        </p>
      )}
    </div>
  );
}

interface TurnProps {
  readonly roleplay: Roleplay;
  readonly talk: Extract<Progress, { readonly kind: "under-way" }>;
  readonly onChoose: (choice: string) => void;
}

function Turn({ roleplay, talk, onChoose }: TurnProps) {
  const t = useT();
  const locale = useLocale();
  const state = roleplay.states[talk.state ?? ""];
  const line = state?.says.find(({ when }) => holds(when, talk));
  return (
    <>
      <blockquote className="font-serif text-read font-strong">{line?.text[locale]}</blockquote>
      <ul className="grid gap-2">
        {offers(state?.choices ?? [], talk).map(({ choice, affordable }) => {
          const { id, text, effect, model, trap } = choice;
          const marks = [
            t("pathEditor.play.change", {
              trust: signed(effect.trust),
              value: signed(effect.value),
            }),
            ...(model ? [t("pathEditor.play.model")] : []),
            ...(trap ? [t("pathEditor.play.trap")] : []),
            ...(affordable ? [] : [t("pathEditor.play.noTime")]),
          ];
          return (
            <li key={id}>
              <button
                type="button"
                disabled={!affordable}
                onClick={() => onChoose(id)}
                className="block min-h-target w-full rounded-control border border-edge bg-sheet px-3 py-2 text-left hover:border-key disabled:bg-sunk disabled:text-ink2"
              >
                {text[locale]}
                <span className="block text-small text-ink2">{marks.join(" · ")}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Ending({
  roleplay,
  talk,
}: {
  readonly roleplay: Roleplay;
  readonly talk: Extract<Progress, { readonly kind: "ended" }>;
}) {
  const t = useT();
  const locale = useLocale();
  const ending = roleplay.endings.find(({ id }) => id === talk.ending);
  return (
    <div>
      {talk.outOfTime && <p>{t("pathEditor.play.outOfTime")}</p>}
      {talk.acted.map(({ index }) => (
        <p key={index}>{roleplay.delayed[index]?.tell[locale]}</p>
      ))}
      <p className="font-serif text-title font-strong">
        {t("pathEditor.play.ended", { title: ending?.title[locale] ?? talk.ending })}
      </p>
      <p className="text-small text-ink2">
        {t("pathEditor.play.rank", { rank: ending?.rank ?? 0 })}
      </p>
      <p>{ending?.text[locale]}</p>
    </div>
  );
}

const signed = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0";
