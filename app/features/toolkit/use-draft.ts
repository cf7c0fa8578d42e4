import { useEffect, useState } from "react";

/** How long nobody types before what is there is kept. */
const PAUSE = 1_500;
/** How long after a try without signal the next one comes. */
const RETRY = 10_000;
/** A browser sends no more than this while a page is being closed. */
const MOST_LEAVING = 60_000;

/**
 * What became of what is being typed. `waiting`: no signal, it is tried again. `stale`: the part
 * was saved elsewhere meanwhile. `signed-out`, `refused`: it is not kept until it is saved.
 */
export type DraftState =
  | { readonly kind: "idle" | "waiting" | "stale" | "signed-out" | "refused" }
  | { readonly kind: "kept"; readonly time: string };

/** Keeps what is typed into a form as a draft on every pause, and at once when the page is left. */
export function useDraft(formId: string, address: string): DraftState {
  const [state, setState] = useState<DraftState>({ kind: "idle" });

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    let timer: number | undefined;
    let sending: AbortController | null = null;
    let unsent = false;

    const stop = () => {
      window.clearTimeout(timer);
      sending?.abort();
      sending = null;
    };
    const send = async (leaving = false) => {
      stop();
      const request = new AbortController();
      sending = request;
      unsent = false;
      const outcome = await sendDraft(address, form, request.signal, leaving);
      if (sending !== request) return;
      sending = null;
      unsent = outcome.kind === "waiting";
      if (unsent) timer = window.setTimeout(() => void send(), RETRY);
      setState(outcome);
    };
    const typed = () => {
      stop();
      unsent = true;
      timer = window.setTimeout(() => void send(), PAUSE);
    };
    const submitted = () => {
      stop();
      unsent = false;
    };
    const again = () => {
      if (unsent) void send();
    };
    const left = () => {
      if (unsent && document.visibilityState === "hidden") void send(true);
    };

    form.addEventListener("input", typed);
    form.addEventListener("submit", submitted);
    window.addEventListener("online", again);
    document.addEventListener("visibilitychange", left);
    return () => {
      stop();
      form.removeEventListener("input", typed);
      form.removeEventListener("submit", submitted);
      window.removeEventListener("online", again);
      document.removeEventListener("visibilitychange", left);
    };
  }, [formId, address]);

  return state;
}

/** Never throws: having no signal is an outcome. */
async function sendDraft(
  address: string,
  form: HTMLFormElement,
  signal: AbortSignal,
  leaving: boolean,
): Promise<DraftState> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") body.append(name, value);
  try {
    const response = await fetch(address, {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
      redirect: "manual",
      signal,
      keepalive: leaving && body.toString().length < MOST_LEAVING,
    });
    if (response.status === 401) return { kind: "signed-out" };
    if (response.status === 409) return { kind: "stale" };
    if (response.status >= 500 || response.status === 429) return { kind: "waiting" };
    if (!response.ok) return { kind: "refused" };
    const told: unknown = await response.json();
    const has = typeof told === "object" && told !== null && "time" in told;
    return has ? { kind: "kept", time: String(told.time) } : { kind: "refused" };
  } catch {
    return { kind: "waiting" };
  }
}
