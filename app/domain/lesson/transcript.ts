import type { Block, Island, TranscriptLine } from "./block";
import { countWords } from "./reading-time";

/** A line that somebody took for a cue, with the reply they would give; it may be empty. */
export interface TranscriptMark {
  /** 0-based. */
  readonly line: number;
  readonly reply: string;
}

/** A cue of the conversation, with what it tells and the reply that picks it up. */
export interface TranscriptCue {
  readonly line: number;
  readonly why: string;
  readonly reply: string;
}

/** What came of looking for the cues of a conversation. */
export interface TranscriptFindings {
  readonly cues: readonly (TranscriptCue & { readonly found: boolean })[];
  /** Lines that were marked without being a cue. */
  readonly others: readonly number[];
}

/** Every cue, in the order of the conversation. */
export function cuesOf(lines: readonly TranscriptLine[]): readonly TranscriptCue[] {
  return lines.flatMap(({ cue, reply }, line) =>
    cue === undefined || reply === undefined ? [] : [{ line, why: cue, reply }],
  );
}

/** Which cues were found, which were missed, and which marks were none. */
export function transcriptFindings(
  lines: readonly TranscriptLine[],
  marks: readonly TranscriptMark[],
): TranscriptFindings {
  const cues = cuesOf(lines);
  const marked = new Set(marks.map(({ line }) => line));
  const cued = new Set(cues.map(({ line }) => line));
  return {
    cues: cues.map((cue) => ({ ...cue, found: marked.has(cue.line) })),
    others: [...marked].filter((line) => line < lines.length && !cued.has(line)),
  };
}

/** The block as it may travel before anything was marked: the conversation without its cues. */
export function withoutCues(block: Block): Block {
  if (block.kind !== "island" || block.component !== "Transcript") return block;
  const { title, lines } = block.props;
  return { ...block, props: { title, lines: lines.map(({ who, text }) => ({ who, text })) } };
}

/** Words of a conversation that its reader reads. */
export function spokenWords(island: Island): number {
  if (island.component !== "Transcript") return 0;
  return island.props.lines.reduce((sum, { text }) => sum + countWords(text), 0);
}
