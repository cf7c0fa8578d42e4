import { useEffect, useRef, type FormEvent } from "react";
import { readRowChange } from "~/domain/quiz/edit/draft-form";

/**
 * Keeps the keyboard at its place although every answer makes the form anew: at the row that was
 * added or moved, or at the first field that is to be mended. Returns what listens to sending.
 * @param isSending whether an answer is on its way, until which no field takes the keyboard
 */
export function useFormFocus(isSending: boolean): (event: FormEvent) => void {
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (isSending || asked.current === null) return;
    const places = whereTo(asked.current);
    asked.current = null;
    const found = places.map((place) => document.querySelector<HTMLElement>(place));
    found.find((one) => one !== null)?.focus();
  }, [isSending]);
  return ({ nativeEvent }) => {
    const submitter = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    asked.current = submitter instanceof HTMLButtonElement ? submitter.value : null;
  };
}

/** Places in order of preference. */
function whereTo(asked: string): readonly string[] {
  const change = readRowChange(asked);
  if (!change) return ["form [aria-invalid=true]"];
  const { act, list, index } = change;
  const row = (place: number) => `form [name^="${list}.${place}."]:not([type=hidden])`;
  // Where the last row is taken away, the one before it is near.
  if (act === "remove") return [row(index), row(index - 1)];
  return [row(act === "up" ? index - 1 : act === "down" ? index + 1 : index)];
}
