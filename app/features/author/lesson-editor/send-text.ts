import type { SaveOutcome } from "~/domain/library/working-copy";
import { commandKey } from "~/ui/outbox/command-key";

/** What the server made of a text; `waiting`: no signal or the server is away, try again. */
export type SendOutcome =
  | SaveOutcome
  | { readonly kind: "waiting" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "refused" };

export interface TextToSend {
  readonly draft: string;
  readonly file: string;
  readonly revision: number;
  readonly text: string;
}

const TIMEOUT = 12_000;
/** A browser sends no more than this while a page is being closed. */
const MOST_LEAVING = 60_000;

/** Sends a text of a draft. Never throws: having no signal is an outcome. */
export async function sendText(
  address: string,
  { draft, file, revision, text }: TextToSend,
  leaving: boolean,
): Promise<SendOutcome> {
  const fields = { draft, file, revision: String(revision), text, command: commandKey() };
  const body = new URLSearchParams(fields).toString();
  try {
    const response = await fetch(address, {
      method: "POST",
      body,
      headers: {
        Accept: "application/json",
        "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8",
      },
      redirect: "manual",
      keepalive: leaving && body.length < MOST_LEAVING,
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.type === "opaqueredirect" || response.status === 401)
      return { kind: "signed-out" };
    if (response.status >= 500 || response.status === 429) return { kind: "waiting" };
    const told: unknown = await response.json();
    return isOutcome(told) ? told : { kind: "refused" };
  } catch {
    return { kind: "waiting" };
  }
}

function isOutcome(value: unknown): value is SaveOutcome {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  const has = (name: string, type: string) => typeof Reflect.get(value, name) === type;
  const placed = has("draft", "string") && has("revision", "number") && has("at", "number");
  switch (value.kind) {
    case "saved":
      return placed;
    case "conflict":
      return placed && has("by", "string") && has("text", "string");
    case "gone":
    case "too-large":
      return true;
    default:
      return false;
  }
}
