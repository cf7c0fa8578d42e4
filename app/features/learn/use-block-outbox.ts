import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { commandKey } from "~/ui/outbox/command-key";
import { useOutbox } from "~/ui/outbox/use-outbox";

export interface BlockOutbox {
  /** How many blocks of this lesson this device keeps and the server lacks. */
  readonly waiting: number;
  readonly signedOut: boolean;
  /** Takes over the forms of a lesson's blocks; give it to the element around them. */
  readonly onSubmit: (event: FormEvent<HTMLElement>) => void;
}

/**
 * Sends what is written in a lesson's blocks without leaving the page, and keeps it on the device
 * while there is no signal. What the server refuses is sent again as the plain form that it is, so
 * that the page which tells why has every word.
 */
export function useBlockOutbox(
  owner: string,
  lesson: string,
  blocks: readonly string[],
): BlockOutbox {
  const outbox = useOutbox(owner, lesson);
  const { revalidate, state } = useRevalidator();
  const shown = useRef(0);
  const [forms] = useState(() => new Map<number, HTMLFormElement>());

  useEffect(() => {
    // One at a time: asking again while the last answer is under way aborts it, with an error.
    if (state !== "idle" || outbox.sent === shown.current) return;
    shown.current = outbox.sent;
    revalidate();
  }, [outbox.sent, revalidate, state]);

  useEffect(() => {
    for (const position of outbox.refused) forms.get(position)?.submit();
  }, [outbox.refused, forms]);

  const onSubmit = (event: FormEvent<HTMLElement>) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    // A field named "action" would stand before the form's own property of that name.
    const action = form.getAttribute("action") ?? "";
    const position = blocks.findIndex((block) => action.endsWith(`/blocks/${block}`));
    if (position < 0) return;
    const command = commandKey();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && name !== "command") body.append(name, value);
    }
    body.set("command", command);
    forms.set(position, form);
    if (outbox.keep({ command, position, action, body: body.toString() })) event.preventDefault();
  };

  return { waiting: outbox.waiting.size, signedOut: outbox.signedOut, onSubmit };
}
