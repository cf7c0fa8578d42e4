import { useMachine } from "@xstate/react";
import { useState } from "react";
import { initialTransition, transition } from "xstate";
import type { PublicPlay } from "~/domain/roleplay/public-play";
import { machineOf, progressOf, type Progress } from "~/domain/roleplay/replay";
import type { RunView } from "./run-view";

interface Talk {
  readonly progress: Progress;
  /** Says a choice, by its position. */
  readonly choose: (choice: string) => void;
}

/** The conversation as it runs in this browser: the server's machine, from where the run stands. */
export function useTalk({ play, moves }: Pick<RunView, "play" | "moves">): Talk {
  const [machine] = useState(() => machineOf(play));
  const [snapshot] = useState(() => snapshotAfter(play, moves));
  const [state, send] = useMachine(machine, { snapshot });
  return {
    progress: progressOf(state),
    choose: (choice) => send({ type: "choose", choice }),
  };
}

function snapshotAfter(play: PublicPlay, { prepared, choices }: RunView["moves"]) {
  const machine = machineOf(play);
  let [state] = initialTransition(machine);
  if (play.prepare.choose > 0)
    [state] = transition(machine, state, { type: "prepare", choices: prepared });
  for (const choice of choices) [state] = transition(machine, state, { type: "choose", choice });
  return machine.getPersistedSnapshot(state);
}
