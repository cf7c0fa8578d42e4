import { useEffect, useRef, useState, type FormEvent } from "react";
import { talkView } from "~/domain/roleplay/view";
import { useT } from "~/i18n/use-t";
import { Notice } from "~/ui/notice";
import { commandKey } from "~/ui/outbox/command-key";
import { useOutbox } from "~/ui/outbox/use-outbox";
import { FocusShell } from "~/ui/page/focus-shell";
import { ReloadLink } from "./reload-link";
import type { RunView } from "./run-view";
import { TalkEnded } from "./talk-ended";
import { TalkTurn } from "./talk-turn";
import { useTalk } from "./use-talk";

interface RunScreenProps {
  readonly view: RunView;
  /** A plain form was not taken: something else was said in another window. */
  readonly overtaken: boolean;
}

/**
 * A conversation as a scene. It runs here; each turn is kept on the device and sent, and the server
 * says everything again with its own machine. Without scripts each choice is a plain form.
 */
export function RunScreen({ view, overtaken }: RunScreenProps) {
  const t = useT();
  const { progress, choose } = useTalk(view);
  const outbox = useOutbox(view.owner, view.run);
  const talk = talkView(view.play, progress);
  const said = progress.turns.map(({ choice }) => choice);
  const top = useFocusOn(said.length);
  const base = `/learn/${view.path}/${view.step}/runs/${view.run}`;
  const [command, setCommand] = useState(view.command);

  const say = (event: FormEvent<HTMLFormElement>) => {
    const native = event.nativeEvent;
    const submitter = native instanceof SubmitEvent ? native.submitter : null;
    const choice = submitter instanceof HTMLButtonElement ? submitter.value : null;
    if (choice === null) return;
    const body = new URLSearchParams({ said: said.join(" "), choice, command }).toString();
    const kept = outbox.keep({ command, position: said.length, action: `${base}/turns`, body });
    if (!kept) return;
    event.preventDefault();
    setCommand(commandKey());
    choose(choice);
  };

  const { time } = progress.metrics;
  const minutes =
    talk.kind === "talking" && talk.metrics !== null && time !== null
      ? ` · ${t("roleplay.run.minutes", { minutes: time })}`
      : "";
  return (
    <FocusShell
      exit={{ to: `/learn/${view.path}`, label: t("roleplay.run.exit") }}
      position={
        talk.kind === "talking"
          ? `${t("roleplay.run.position", { turn: talk.turn })}${minutes}`
          : t("roleplay.run.over")
      }
    >
      <h1 className="mb-4 text-small text-ink2">{view.play.title}</h1>
      <div ref={top} tabIndex={-1} className="scroll-mt-4">
        {(overtaken || outbox.refused.size > 0) && (
          <div className="mb-6">
            <Notice tone="call" live>
              {t("roleplay.run.overtaken")} <ReloadLink to={base} />
            </Notice>
          </div>
        )}
        {talk.kind === "ended" ? (
          <TalkEnded
            talk={talk}
            debrief={`${base}/debrief`}
            waiting={outbox.waiting.size}
            signedOut={outbox.signedOut}
          />
        ) : (
          <>
            {outbox.waiting.size > 0 && (
              <div className="mb-6">
                <Notice tone={outbox.signedOut ? "call" : "plain"} live>
                  {t(outbox.signedOut ? "practice.attempt.signedOut" : "roleplay.run.kept")}
                </Notice>
              </div>
            )}
            {talk.kind === "talking" && (
              <form method="post" action={`${base}/turns`} onSubmit={say}>
                <input type="hidden" name="command" value={command} />
                <input type="hidden" name="said" value={said.join(" ")} />
                <TalkTurn talk={talk} setting={said.length === 0 ? view.play.setting : null} />
              </form>
            )}
          </>
        )}
      </div>
    </FocusShell>
  );
}

/** Takes the keyboard and the screen reader along from turn to turn. */
function useFocusOn(turns: number) {
  const top = useRef<HTMLDivElement>(null);
  const before = useRef(turns);
  useEffect(() => {
    if (before.current === turns) return;
    before.current = turns;
    top.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [turns]);
  return top;
}
