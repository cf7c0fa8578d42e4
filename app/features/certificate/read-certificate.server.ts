import { findCertificate } from "~db/queries/certificates.server";
import { isValidOn } from "~/domain/path/certificate";
import type { Locale } from "~/domain/text";
import { dayOf } from "~/i18n/dates";
import type { CertificateView } from "./certificate-view";

interface Asked {
  readonly id: string;
  /** Null when nobody is signed in. */
  readonly reader: string | null;
  readonly locale: Locale;
  readonly at: number;
  readonly timeZone: string;
  /** Of this server, such as `https://kljuc.example`. */
  readonly origin: string;
}

/** What was certified, for anybody who has the id; null when there is no such certificate. */
export async function readCertificate(asked: Asked): Promise<CertificateView | null> {
  const { id, reader, locale, at, timeZone, origin } = asked;
  const row = await findCertificate(id);
  if (!row) return null;
  return {
    id: row.id,
    name: row.name,
    title: locale === "sr" ? row.titleSr : row.titleEn,
    modules: row.modules,
    issuedAt: row.issuedAt,
    validThrough: Date.parse(`${row.validThrough}T12:00:00Z`),
    valid: isValidOn(dayOf(at, timeZone), row.validThrough),
    address: `${origin}/certificates/${row.id}`,
    own: row.person === reader,
  };
}
