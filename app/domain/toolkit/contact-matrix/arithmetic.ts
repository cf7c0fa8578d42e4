import type { ContactLink, ContactMatrix } from "./document";

/** A contact is live while the last meaningful one is not older than this (curriculum d2). */
export const LIVE_DAYS = 60;
/** Above this share of live links through one person the account hangs on them (curriculum d2). */
export const ALERT_TENTHS = 600;
/** A whole contact matrix has at least so many roles that count. */
export const FEWEST_KEY_ROLES = 3;

const DAY_MS = 86_400_000;

/** Whether a link exists and was used in the last 60 days before `today` (`2026-11-23`). */
export function isLive({ strength, last }: ContactLink, today: string): boolean {
  if (strength === 0 || last === null) return false;
  const age = (Date.parse(today) - Date.parse(last)) / DAY_MS;
  return age >= 0 && age <= LIVE_DAYS;
}

/** How an account hangs on its contacts. Shares in tenths of a percent. */
export interface ContactResult {
  readonly keyRoles: number;
  readonly covered: number;
  /** Key roles with a live link ÷ all key roles; null without key roles. */
  readonly coverage: number | null;
  readonly live: number;
  /** Our person with the most live links, the first of those with as many. */
  readonly busiest: { readonly id: string; readonly links: number } | null;
  /** Live links through the busiest ÷ all live links; null without any. */
  readonly singleThread: number | null;
  readonly alert: boolean;
}

/** Coverage and single-thread index on a day (curriculum d2). */
export function contactResult(matrix: ContactMatrix, today: string): ContactResult {
  const live = liveLinks(matrix, today);
  const keyRoles = matrix.theirs.filter(({ key }) => key);
  const covered = keyRoles.filter(({ id }) => live.some(({ theirs }) => theirs === id)).length;
  let busiest: { id: string; links: number } | null = null;
  for (const { id } of matrix.ours) {
    const links = live.filter(({ ours }) => ours === id).length;
    if (links > (busiest?.links ?? 0)) busiest = { id, links };
  }
  const singleThread = busiest && share(busiest.links, live.length);
  return {
    keyRoles: keyRoles.length,
    covered,
    coverage: share(covered, keyRoles.length),
    live: live.length,
    busiest,
    singleThread,
    alert: (singleThread ?? 0) > ALERT_TENTHS,
  };
}

/** What remains when one of ours leaves tomorrow. */
export interface Leaving {
  readonly id: string;
  /** Coverage without them, in tenths of a percent. */
  readonly coverage: number | null;
  /** Key roles that had a live link and would have none. */
  readonly lost: readonly string[];
}

/** “What if … leaves?” for each of ours who holds a live link (curriculum d2). */
export function leavings(matrix: ContactMatrix, today: string): readonly Leaving[] {
  const live = liveLinks(matrix, today);
  return matrix.ours.flatMap(({ id }) => {
    if (!live.some(({ ours }) => ours === id)) return [];
    const without = { ...matrix, links: matrix.links.filter(({ ours }) => ours !== id) };
    const rest = liveLinks(without, today);
    const lost = matrix.theirs.filter(
      (role) =>
        role.key &&
        live.some(({ theirs }) => theirs === role.id) &&
        !rest.some(({ theirs }) => theirs === role.id),
    );
    const { coverage } = contactResult(without, today);
    return [{ id, coverage, lost: lost.map((role) => role.id) }];
  });
}

/** Whether the sheet is whole: roles that count, each with somebody of ours answering for it. */
export function isContactMatrixComplete(matrix: ContactMatrix): boolean {
  const keyRoles = matrix.theirs.filter(({ key }) => key);
  return (
    matrix.ours.length > 0 &&
    keyRoles.length >= FEWEST_KEY_ROLES &&
    matrix.links.length > 0 &&
    keyRoles.every(({ owner }) => owner !== null)
  );
}

/** Links between people who stand on the sheet, live on that day. */
function liveLinks(matrix: ContactMatrix, today: string): readonly ContactLink[] {
  const ours = new Set(matrix.ours.map(({ id }) => id));
  const theirs = new Set(matrix.theirs.map(({ id }) => id));
  return matrix.links.filter(
    (link) => ours.has(link.ours) && theirs.has(link.theirs) && isLive(link, today),
  );
}

/** Part ÷ whole in tenths of a percent, half up; null without a whole. */
function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 2000 + whole) / (whole * 2));
}
