import { useCallback, useEffect, useRef, useState } from "react";
import { readKept, withAnswer, withoutCommand, writeKept, type KeptAnswer } from "./kept-answer";
import { sendAnswer } from "./send-answer";

const RETRY_EVERY = 5_000;

export interface Outbox {
  /** Positions of this attempt whose answer this device keeps and the server lacks. */
  readonly waiting: ReadonlySet<number>;
  /** Positions that the server confirmed since this page was opened. */
  readonly confirmed: ReadonlySet<number>;
  /** Positions whose answer the server will not take any more. */
  readonly refused: ReadonlySet<number>;
  readonly signedOut: boolean;
  /** How many answers the server has taken since this page was opened. */
  readonly sent: number;
  /** False when the device cannot keep answers: send the plain form instead. */
  keep(answer: Omit<KeptAnswer, "owner" | "attempt">): boolean;
}

/**
 * Keeps each answer on the device first, then sends it, oldest first, again and again until the
 * server has it: at once, when the signal returns, and every few seconds.
 */
export function useOutbox(owner: string, attempt: string): Outbox {
  const [kept, setKept] = useState<readonly KeptAnswer[]>([]);
  const [confirmed, setConfirmed] = useState<ReadonlySet<number>>(new Set());
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  const [signedOut, setSignedOut] = useState(false);
  const [sent, setSent] = useState(0);
  const busy = useRef(false);

  const flush = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    for (;;) {
      const next = readKept(localStorage).find((one) => one.owner === owner);
      if (!next) break;
      const outcome = await sendAnswer(next);
      if (outcome === "waiting" || outcome === "signed-out") {
        setSignedOut(outcome === "signed-out");
        break;
      }
      setSignedOut(false);
      writeKept(localStorage, withoutCommand(readKept(localStorage), next.command));
      if (next.attempt === attempt) {
        if (outcome === "sent") setSent((before) => before + 1);
        const mark = outcome === "sent" ? setConfirmed : setRefused;
        mark((before) => new Set(before).add(next.position));
      }
    }
    busy.current = false;
    setKept(readKept(localStorage));
  }, [owner, attempt]);

  useEffect(() => {
    void flush();
    const again = () => void flush();
    window.addEventListener("online", again);
    const timer = window.setInterval(() => {
      if (readKept(localStorage).length > 0) again();
    }, RETRY_EVERY);
    return () => {
      window.removeEventListener("online", again);
      window.clearInterval(timer);
    };
  }, [flush]);

  const keep = useCallback(
    (answer: Omit<KeptAnswer, "owner" | "attempt">) => {
      const all = withAnswer(readKept(localStorage), { ...answer, owner, attempt });
      if (!writeKept(localStorage, all)) return false;
      setKept(all);
      setConfirmed((before) => without(before, answer.position));
      setRefused((before) => without(before, answer.position));
      void flush();
      return true;
    },
    [owner, attempt, flush],
  );

  const mine = kept.filter((one) => one.owner === owner && one.attempt === attempt);
  return {
    waiting: new Set(mine.map((one) => one.position)),
    confirmed,
    refused,
    signedOut,
    sent,
    keep,
  };
}

function without(set: ReadonlySet<number>, position: number): ReadonlySet<number> {
  const rest = new Set(set);
  rest.delete(position);
  return rest;
}
