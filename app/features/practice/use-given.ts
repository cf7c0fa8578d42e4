import { useEffect, useState } from "react";
import { publicAnswerInForm } from "~/domain/quiz/public-answer-form";
import type { PublicAnswer } from "~/domain/quiz/view";
import { readKept } from "~/ui/outbox/kept-answer";
import type { AttemptView } from "./attempt-view";

export interface Given {
  /** By position: answers of this visit and those this device still keeps. */
  readonly answers: ReadonlyMap<number, PublicAnswer>;
  /** Changes once when kept answers were found: controls shown before must be drawn anew. */
  readonly restored: boolean;
  readonly give: (position: number, answer: PublicAnswer) => void;
}

const NONE: ReadonlyMap<number, PublicAnswer> = new Map();

/** What was answered on this device and is not in the page that the server made. */
export function useGiven({ owner, attempt, items }: AttemptView): Given {
  const [kept, setKept] = useState(NONE);
  const [visit, setVisit] = useState(NONE);
  useEffect(() => {
    const mine = readKept(localStorage).filter(
      (one) => one.owner === owner && one.attempt === attempt,
    );
    const answers = mine.flatMap(({ position, body }) => {
      const question = items[position]?.question;
      const answer = question && publicAnswerInForm(question, new URLSearchParams(body));
      return answer ? [[position, answer] as const] : [];
    });
    if (answers.length > 0) setKept(new Map(answers));
  }, [owner, attempt, items]);
  return {
    answers: new Map([...kept, ...visit]),
    restored: kept.size > 0,
    give: (position, answer) => setVisit((before) => new Map(before).set(position, answer)),
  };
}
