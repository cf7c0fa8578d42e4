import { useSearchParams } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useT } from "~/i18n/use-t";
import { useOutbox } from "~/ui/outbox/use-outbox";
import { problemInQuery } from "./answer-problem";
import { answerState } from "./answer-state";
import type { AttemptItemView, AttemptView } from "./attempt-view";
import { QuestionScreen } from "./question-screen";
import { SubmitScreen } from "./submit-screen";
import { useGiven } from "./use-given";

/** One question at a time; after the last one, handing in with what is unanswered listed. */
export function AttemptScreen({ view }: { readonly view: AttemptView }) {
  const t = useT();
  const [query] = useSearchParams();
  const outbox = useOutbox(view.owner, view.attempt);
  const given = useGiven(view);
  const shown = placeIn(query.get("q"), view.items);
  const top = useFocusOn(shown);
  const states = view.items.map((item, index) => answerState(item, index, outbox));
  const base = `/learn/${view.path}/${view.step}/attempts/${view.attempt}`;
  const item = view.items[shown];
  if (!item) return <SubmitScreen {...{ view, base, states, top }} signedOut={outbox.signedOut} />;
  const problem = problemInQuery(item.question, query);
  return (
    <QuestionScreen
      key={`${shown} ${given.restored}`}
      {...{ view, base, shown, outbox, top }}
      item={{ ...item, answer: given.answers.get(shown) ?? problem?.answer ?? item.answer }}
      state={states[shown] ?? "open"}
      problem={problem && t(problem.message)}
      onKeep={(answer) => given.give(shown, answer)}
    />
  );
}

/**
 * 0-based question of `?q=` (1-based; `end` is handing in), kept within the attempt. Who comes back
 * without saying where goes on at the first question without an answer.
 */
function placeIn(query: string | null, items: readonly AttemptItemView[]): number {
  if (query === "end") return items.length;
  if (query === null) {
    const open = items.findIndex((item) => item.answer === null);
    return open < 0 ? items.length : open;
  }
  const wished = Number(query);
  return Number.isInteger(wished) && wished >= 1 && wished <= items.length ? wished - 1 : 0;
}

/** Takes the keyboard and the screen reader along when another question is shown. */
function useFocusOn(shown: number) {
  const top = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) top.current?.focus({ preventScroll: true });
    before.current = shown;
  }, [shown]);
  return top;
}
