import { useSearchParams } from "@remix-run/react";
import { useState } from "react";
import type { PublicAnswer } from "~/domain/quiz/view";
import { answerState } from "./answer-state";
import type { AttemptView } from "./attempt-view";
import { useOutbox } from "~/ui/outbox/use-outbox";
import { QuestionScreen } from "./question-screen";
import { SubmitScreen } from "./submit-screen";

/** What was wrong with a form that came back from the server. */
export interface AnswerProblem {
  readonly position: number;
  readonly message: string;
}

interface AttemptScreenProps {
  readonly view: AttemptView;
  readonly problem: AnswerProblem | null;
}

/** One question at a time; after the last one, handing in with what is unanswered listed. */
export function AttemptScreen({ view, problem }: AttemptScreenProps) {
  const [query] = useSearchParams();
  const outbox = useOutbox(view.owner, view.attempt);
  const [given, setGiven] = useState<ReadonlyMap<number, PublicAnswer>>(new Map());
  const shown = placeIn(query.get("q"), view.items.length);
  const states = view.items.map((item, index) => answerState(item, index, outbox));
  const base = `/learn/${view.path}/${view.step}/attempts/${view.attempt}`;
  const item = view.items[shown];
  if (!item) return <SubmitScreen {...{ view, base, states }} signedOut={outbox.signedOut} />;
  return (
    <QuestionScreen
      key={shown}
      {...{ view, base, shown, outbox }}
      item={{ ...item, answer: given.get(shown) ?? item.answer }}
      state={states[shown] ?? "open"}
      problem={problem?.position === shown ? problem.message : null}
      onKeep={(answer) => setGiven((before) => new Map(before).set(shown, answer))}
    />
  );
}

/** 0-based question of `?q=` (1-based; `end` is handing in), kept within the attempt. */
function placeIn(query: string | null, count: number): number {
  if (query === "end") return count;
  const wished = Number(query ?? "1");
  return Number.isInteger(wished) && wished >= 1 && wished <= count ? wished - 1 : 0;
}
