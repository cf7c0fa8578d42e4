import { createReadStream } from "node:fs";

/** What a page or a program begins with; no picture, sound or film has a reason to hold it. */
const MARKUP =
  /<script[\s>/]|<html[\s>]|<!doctype\s+html|<\?php|<iframe[\s>]|<svg\s[^<>]{0,200}xmlns/i;
const PIECE = 1_000_000;
/** As much of a piece as the longest mark may reach into the next. */
const OVERLAP = 256;
/** An archive is found by its end, which a remark of 64 kB at most may follow. */
const ARCHIVE_END = "PK\u0005\u0006";
const ARCHIVE_TAIL = 22;
const TAIL = 65_536 + ARCHIVE_TAIL;

/** Whether a file is at the same time a page, a program or an archive. */
export async function hidesOther(path: string): Promise<boolean> {
  let text = "";
  for await (const piece of createReadStream(path, { highWaterMark: PIECE, encoding: "latin1" })) {
    const searched = text.slice(-OVERLAP) + String(piece);
    if (MARKUP.test(searched)) return true;
    text = (text + String(piece)).slice(-TAIL);
  }
  return endsAsArchive(text);
}

function endsAsArchive(tail: string): boolean {
  let at = tail.indexOf(ARCHIVE_END);
  for (; at >= 0; at = tail.indexOf(ARCHIVE_END, at + 1)) {
    const remark = tail.charCodeAt(at + 20) + 256 * tail.charCodeAt(at + 21);
    if (at + ARCHIVE_TAIL + remark === tail.length) return true;
  }
  return false;
}
