import { randomInt } from "node:crypto";
import type { Statement } from "~db/commit.server";
import { insertCertificate } from "~db/queries/certificates.server";
import { certificateDue, passesRenewal, validThrough } from "~/domain/path/certificate";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEvent } from "~/domain/path/event";
import type { Snapshot } from "~/domain/path/snapshot";
import { dayOf } from "~/i18n/dates";
import { env } from "../env.server";
import { isRenewing } from "./renewal.server";

interface Completed {
  readonly enrolment: string;
  readonly resolved: ResolvedPath;
  readonly snapshot: Snapshot;
  /** What is being appended. */
  readonly events: readonly PathEvent[];
  /** Of the event that issues it. */
  readonly seq: number;
  readonly at: number;
}

/** The event and the row of the certificate that a standing has earned, or null when none is due. */
export function certify({
  enrolment,
  resolved,
  snapshot,
  events,
  seq,
  at,
}: Completed): { readonly event: PathEvent; readonly statement: Statement } | null {
  if (!resolved.certificate) return null;
  const renewed = isRenewing({ resolved, snapshot }, at) && passesRenewal(resolved, events);
  if (!renewed && !certificateDue(resolved, snapshot)) return null;
  const id = newCertificateId();
  const issuedOn = dayOf(at, env().timeZone);
  return {
    event: { type: "certificate.issued", payload: { certificate: id }, seq, at },
    statement: insertCertificate({
      id,
      enrolment,
      seq,
      title: resolved.title,
      modules: resolved.modules.length,
      issuedAt: at,
      validThrough: validThrough(issuedOn, resolved.certificate.validMonths),
    }),
  };
}

/** No I, L, O, U nor 0, 1: read aloud or copied from paper, it stays what it was. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 20;

/** 20 letters and digits, 98 bits by chance: nobody finds another's by trying. */
function newCertificateId(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
}
