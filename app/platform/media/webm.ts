const HEADER = 0x1a45dfa3;
const SEGMENT = 0x18538067;

/** Whether a WebM file is its header and one segment that fills the rest exactly. */
export function isWholeWebm(bytes: Buffer): boolean {
  const afterHeader = elementEnd(bytes, 0, HEADER);
  if (afterHeader === null) return false;
  const end = elementEnd(bytes, afterHeader, SEGMENT);
  return end === bytes.length;
}

/** Where an element that begins at a place ends; null when another begins there or it is cut short. */
function elementEnd(bytes: Buffer, at: number, id: number): number | null {
  if (at + 5 > bytes.length || bytes.readUInt32BE(at) !== id) return null;
  const first = bytes.readUInt8(at + 4);
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + 4 + length > bytes.length) return null;
  const content = at + 4 + length;
  const rest = bytes.subarray(at + 5, content);
  const lead = first & (0xff >> length);
  // All bits set: written while it was recorded, to the end of the file.
  if (lead === 0xff >> length && rest.every((byte) => byte === 0xff)) return bytes.length;
  const size = rest.reduce((sum, byte) => sum * 256 + byte, lead);
  return content + size <= bytes.length ? content + size : null;
}
