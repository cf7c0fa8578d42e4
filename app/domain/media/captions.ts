import type { Text } from "~/domain/text";

/** What is read at one moment; times in milliseconds from the start. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export type ParsedCaptions =
  | { readonly ok: true; readonly cues: readonly Cue[] }
  /** `line` counts from 1. */
  | { readonly ok: false; readonly line: number; readonly reason: Text };

const MOST_CUES = 5_000;
const LONGEST_CUE = 500;
const LONGEST_MS = 4 * 3_600_000;
const TIME = /^(?:(\d{1,2}):)?([0-5]\d):([0-5]\d)[.,](\d{3})$/;

const REASONS = {
  start: {
    sr: "prvi red titlova je WEBVTT, ili su u formatu SRT",
    en: "captions begin with WEBVTT, or are in SRT format",
  },
  time: {
    sr: "očekuje se vreme oblika 00:00:01.000 --> 00:00:04.000",
    en: "a time such as 00:00:01.000 --> 00:00:04.000 is expected",
  },
  order: {
    sr: "titl se završava pre nego što počne, ili počinje pre prethodnog",
    en: "the caption ends before it begins, or begins before the one before it",
  },
  text: { sr: "titl nema tekst ili je predug", en: "the caption has no text or too much" },
  style: {
    sr: "STYLE i REGION nisu dozvoljeni; obrišite ih",
    en: "STYLE and REGION are not allowed; delete them",
  },
  none: { sr: "nema nijednog titla", en: "there is no caption" },
  many: { sr: "previše titlova", en: "too many captions" },
} as const satisfies Record<string, Text>;

/**
 * Reads captions in WebVTT or SubRip. Notes, places and styling are left out; anything that is no
 * caption is refused with its line.
 */
export function parseCaptions(source: string): ParsedCaptions {
  const lines = source.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const isVtt = /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? "");
  if (!isVtt && !/^\d+\s*$|-->/.test(lines.find((line) => line.trim() !== "") ?? ""))
    return refused(1, "start");
  const cues: Cue[] = [];
  for (const block of blocksOf(lines, isVtt)) {
    if (/^NOTE(?:\s|$)/.test(block.lines[0] ?? "")) continue;
    const read = readCue(block, cues.at(-1)?.from ?? 0);
    if ("reason" in read) return refused(read.line, read.reason);
    cues.push(read);
    if (cues.length > MOST_CUES) return refused(block.line, "many");
  }
  return cues.length === 0 ? refused(1, "none") : { ok: true, cues };
}

/** Captions written anew, so that nothing but times and plain text is in them. */
export function writeCaptions(cues: readonly Cue[]): string {
  const blocks = cues.map(({ from, to, text }) => {
    const plain = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return `${clock(from)} --> ${clock(to)}\n${plain}`;
  });
  return `${["WEBVTT", ...blocks].join("\n\n")}\n`;
}

interface CaptionBlock {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** What stands between empty lines; of WebVTT without its head. */
function blocksOf(lines: readonly string[], isVtt: boolean): readonly CaptionBlock[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open: { line: number; lines: string[] } | null = null;
  lines.forEach((line, index) => {
    if (line.trim() === "") open = null;
    else if (open) open.lines.push(line);
    else blocks.push((open = { line: index + 1, lines: [line] }));
  });
  return isVtt ? blocks.slice(1) : blocks;
}

function readCue(
  { line, lines }: CaptionBlock,
  notBefore: number,
): Cue | { readonly line: number; readonly reason: keyof typeof REASONS } {
  if (/^(?:STYLE|REGION)\s*$/.test(lines[0] ?? "")) return { line, reason: "style" };
  const timing = lines[0]?.includes("-->") ? 0 : 1;
  const at = line + timing;
  const [start = "", rest = ""] = (lines[timing] ?? "").split(/[ \t]+-->[ \t]+/);
  const from = milliseconds(start.trim());
  const to = milliseconds(rest.trim().split(/[ \t]/)[0] ?? "");
  if (from === null || to === null)
    return { line: Math.min(at, line + lines.length - 1), reason: "time" };
  if (to <= from || from < notBefore || to > LONGEST_MS) return { line: at, reason: "order" };
  const text = lines
    .slice(timing + 1)
    .map(plainText)
    .filter(Boolean)
    .join("\n");
  if (text === "" || text.length > LONGEST_CUE) return { line: at, reason: "text" };
  return { from, to, text };
}

function milliseconds(time: string): number | null {
  const found = TIME.exec(time);
  if (!found) return null;
  const [, hours = "0", minutes, seconds, rest] = found;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Number(rest);
}

/** Words without tags, entities as the signs they stand for, no invisible signs. */
function plainText(line: string): string {
  return line
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|nbsp|lrm|rlm|amp);/g, (_, name: string) =>
      name === "lt" ? "<" : name === "gt" ? ">" : name === "amp" ? "&" : " ",
    )
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, " ")
    .replaceAll("-->", "→")
    .trim();
}

function clock(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const rest = String(ms % 1_000).padStart(3, "0");
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1_000) % 60)}.${rest}`;
}

function refused(line: number, reason: keyof typeof REASONS): ParsedCaptions {
  return { ok: false, line, reason: REASONS[reason] };
}
