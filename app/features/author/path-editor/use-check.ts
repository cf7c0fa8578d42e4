import { useEffect, useState } from "react";
import { studioPart, type DocumentName } from "~/domain/library/document";

/** How long nothing changes before a text is proved again (ms). */
const PAUSE = 200;
/** How long after a failure it is tried again (ms). */
const RETRY = 5_000;

export interface Checked<Check> {
  readonly check: Check;
  /** `late`: what is shown is of an earlier text; `failed`: the server could not be asked. */
  readonly state: "now" | "late" | "failed";
}

/** What the server finds in a text, asked again whenever it changes. */
export function useCheck<Check>(
  name: DocumentName,
  text: string,
  first: { readonly text: string; readonly check: Check },
  isCheck: (value: unknown) => value is Check,
): Checked<Check> {
  const [known, setKnown] = useState({ ...first, failed: false });
  const address = studioPart(name, "check");
  useEffect(() => {
    if (known.text === text && !known.failed) return;
    const stop = new AbortController();
    const timer = window.setTimeout(
      () => {
        ask(address, text, stop.signal).then(
          (told) => {
            if (isCheck(told)) setKnown({ text, check: told, failed: false });
          },
          () => {
            if (!stop.signal.aborted) setKnown((before) => ({ ...before, failed: true }));
          },
        );
      },
      known.failed ? RETRY : PAUSE,
    );
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [address, text, known, isCheck]);
  const state = known.failed ? "failed" : known.text === text ? "now" : "late";
  return { check: known.check, state };
}

async function ask(address: string, text: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(address, {
    method: "POST",
    body: new URLSearchParams({ text }),
    signal,
  });
  if (!answer.ok) throw new Error(`The check answered ${answer.status}`);
  return answer.json();
}
