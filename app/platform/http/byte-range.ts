/** A part of a file; both ends count, from 0. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The part of a file that a `Range` header asks for, at most `most` bytes of it. Null: the whole;
 * `beyond`: nothing of the file lies there. Of several parts none is given: the whole is.
 */
export function parseRange(
  header: string | null,
  size: number,
  most: number,
): ByteRange | "beyond" | null {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  const [, first = "", last = ""] = found ?? [];
  if (!found || (first === "" && last === "")) return null;
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const wanted = first === "" || last === "" ? size - 1 : Number(last);
  if (first !== "" && last !== "" && wanted < from) return null;
  if (from >= size) return "beyond";
  return { from, to: Math.min(wanted, size - 1, from + most - 1) };
}
