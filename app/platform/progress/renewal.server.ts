import { isRenewable, validThrough } from "~/domain/path/certificate";
import type { ResolvedPath } from "~/domain/path/definition";
import type { Snapshot } from "~/domain/path/snapshot";
import { dayOf } from "~/i18n/dates";
import { env } from "../env.server";

interface Certified {
  readonly resolved: ResolvedPath;
  readonly snapshot: Snapshot;
}

/** The last day of a certificate that may be renewed now; null when there is none to renew. */
export function renewableThrough({ resolved, snapshot }: Certified, at: number): string | null {
  const issued = snapshot.context.certificate;
  if (!resolved.certificate || !issued) return null;
  const { timeZone } = env();
  const through = validThrough(dayOf(issued.at, timeZone), resolved.certificate.validMonths);
  return isRenewable(dayOf(at, timeZone), through) ? through : null;
}

/** Whether the check that renews the certificate may be taken again. */
export function isRenewing(standing: Certified, at: number): boolean {
  return renewableThrough(standing, at) !== null;
}
