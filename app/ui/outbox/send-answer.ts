import type { KeptAnswer } from "./kept-answer";

/**
 * `sent`: the server has it. `waiting`: no signal or the server is away; try again. `signed-out`:
 * it waits for its owner. `refused`: it will never be taken (submitted elsewhere, not theirs).
 */
export type SendOutcome = "sent" | "waiting" | "signed-out" | "refused";

/** Longer than a slow phone network needs, shorter than a person waits. */
const TIMEOUT = 12_000;

/** Sends one kept answer. Never throws: having no signal is an outcome. */
export async function sendAnswer(answer: KeptAnswer): Promise<SendOutcome> {
  try {
    const response = await fetch(answer.action, {
      method: "POST",
      body: answer.body,
      headers: {
        "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8",
        Accept: "application/json",
      },
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.ok) return "sent";
    if (response.type === "opaqueredirect" || response.status === 401) return "signed-out";
    return response.status >= 500 || response.status === 429 ? "waiting" : "refused";
  } catch {
    return "waiting";
  }
}
