const REFUSALS = { 400: "bad-form", 409: "conflict", 413: "too-large", 429: "too-many" } as const;
const HIDDEN: readonly number[] = [403, 404, 405];

/** Requests that were understood and not carried out. */
export type RefusalCode = (typeof REFUSALS)[keyof typeof REFUSALS];

/** Why a page cannot be shown. */
export type Failure =
  /** Missing, or not for this person: the two look the same. */
  | { readonly kind: "not-found" }
  | { readonly kind: "refused"; readonly code: RefusalCode }
  /** Our fault; the reference finds it in the log, when the server knows of it. */
  | { readonly kind: "failed"; readonly reference: string | undefined };

/** Reads what a route answered; null when it answered nothing and the page broke by itself. */
export function readFailure(
  answer: { readonly status: number; readonly data: unknown } | null,
): Failure {
  if (answer === null) return { kind: "failed", reference: undefined };
  if (HIDDEN.includes(answer.status)) return { kind: "not-found" };
  const refusal = Object.entries(REFUSALS).find(([status]) => Number(status) === answer.status);
  if (refusal) return { kind: "refused", code: refusal[1] };
  return { kind: "failed", reference: referenceIn(answer.data) };
}

function referenceIn(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null || !("reference" in data)) return undefined;
  return typeof data.reference === "string" ? data.reference : undefined;
}
