/** Bytes that no text has; UTF-16 has them too and is read by its mark. */
const BINARY = /\0/;

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: what spreadsheets here write otherwise.
    return new TextDecoder("windows-1250").decode(bytes);
  }
}

/** A file as text: UTF-8 with or without its mark, UTF-16, else Windows-1250. Null: no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return BINARY.test(text) ? null : text;
}
