import { mediaProblem, type MediaProblem } from "~/domain/media/media-problem";

const TAIL = 2_048;
/** Programs, other files inside, forms that send themselves, locked documents. */
const ACTIVE = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|Encrypt)\b/;

/**
 * What keeps a PDF from being taken, or null. What is packed inside streams is not looked into:
 * a PDF is served as a download only, never shown as a page of ours.
 */
export function documentProblem(bytes: Buffer): MediaProblem | null {
  const text = bytes.toString("latin1");
  const isWhole =
    /^%PDF-[12]\.\d/.test(text) && /startxref\s+\d+\s+%%EOF\s*$/.test(text.slice(-TAIL));
  if (!isWhole) return mediaProblem("broken");
  // A name may be written with its letters as numbers: /J#61vaScript.
  const plain = text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return ACTIVE.test(plain) ? mediaProblem("pdf-active") : null;
}
