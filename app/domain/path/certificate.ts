import { addDays } from "~/domain/plan/follow-up";
import { passes } from "~/domain/quiz/result";
import { findStep, type ResolvedPath } from "./definition";
import type { PathEvent } from "./event";
import { rollUp } from "./roll-up";
import type { Snapshot } from "./snapshot";

/** Whether a path has been completed that certifies, and its certificate is not issued yet. */
export function certificateDue(path: ResolvedPath, snapshot: Snapshot): boolean {
  return (
    path.certificate !== undefined &&
    snapshot.context.certificate === undefined &&
    rollUp(path, snapshot).complete
  );
}

/**
 * The last calendar day (`2028-02-29`) on which a certificate issued on a day is valid: the same
 * day so many months later, or the last of that month where it is shorter.
 */
export function validThrough(issuedOn: string, months: number): string {
  const [year = 0, month = 1, day = 1] = issuedOn.split("-").map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0));
  target.setUTCDate(Math.min(day, days.getUTCDate()));
  return target.toISOString().slice(0, 10);
}

/** So many days before its last a certificate may be renewed, and any time after it. */
const RENEWAL_DAYS = 60;

/** Whether a certificate that is valid through `lastDay` may be renewed today; calendar days. */
export function isRenewable(today: string, lastDay: string): boolean {
  return today >= addDays(lastDay, -RENEWAL_DAYS);
}

/** Whether these events hold a passed result of the check that renews the path's certificate. */
export function passesRenewal(path: ResolvedPath, events: readonly PathEvent[]): boolean {
  const step = path.certificate && findStep(path, path.certificate.renew)?.step;
  if (step?.kind !== "quiz") return false;
  return events.some(
    (event) =>
      event.type === "quiz.graded" &&
      event.payload.step === step.id &&
      passes(step.pass, event.payload),
  );
}

/** Whether a certificate is valid on a day; both calendar days (`2026-11-24`). */
export function isValidOn(today: string, lastDay: string): boolean {
  return today <= lastDay;
}
