import type { Locale } from "~/domain/text";
import type { CertificateView } from "./certificate-view";

const MOST_KEPT = 50;
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The certificate as an A4 PDF. What it says never changes, so the last ones are kept. */
export function printCertificate(
  view: CertificateView,
  locale: Locale,
  timeZone: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${view.address} ${locale}`;
  const before = kept.get(key);
  if (before) return before;
  const made = print(view, locale, timeZone);
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return made;
}

async function print(view: CertificateView, locale: Locale, timeZone: string) {
  // Loaded when first asked for: it is most of a second that no other page needs.
  const [{ renderToBuffer }, { CertificateSheet }, { loadPaperFonts }] = await Promise.all([
    import("@react-pdf/renderer"),
    import("./certificate-sheet.server"),
    import("~/platform/paper-fonts.server"),
  ]);
  await loadPaperFonts();
  return Uint8Array.from(await renderToBuffer(CertificateSheet({ view, locale, timeZone })));
}
