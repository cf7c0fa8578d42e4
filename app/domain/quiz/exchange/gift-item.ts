/** What a GIFT reader makes of one question; the names are the format's. */
export interface GiftText {
  readonly format: string;
  readonly text: string;
}

export interface GiftNumber {
  readonly type: string;
  readonly number?: number;
  readonly range?: number;
  readonly numberHigh?: number;
  readonly numberLow?: number;
}

interface GiftHead {
  readonly id?: string | null;
  readonly tags?: readonly string[] | null;
  readonly title: string | null;
}

interface GiftAsked extends GiftHead {
  readonly stem: GiftText;
  readonly hasEmbeddedAnswers: boolean;
  readonly globalFeedback: GiftText | null;
}

export interface GiftChoice {
  readonly isCorrect: boolean;
  readonly weight: number | null;
  readonly text: GiftText;
  readonly feedback: GiftText | null;
}

export interface GiftNumberChoice {
  readonly isCorrect: boolean;
  readonly weight: number | null;
  readonly text: GiftNumber;
  readonly feedback: GiftText | null;
}

export type GiftItem =
  | ({ readonly type: "Category" } & GiftHead)
  | ({ readonly type: "Description"; readonly stem: GiftText } & GiftHead)
  | ({ readonly type: "Essay" } & GiftAsked)
  | ({ readonly type: "Short"; readonly choices: readonly GiftChoice[] } & GiftAsked)
  | ({ readonly type: "MC"; readonly choices: readonly GiftChoice[] } & GiftAsked)
  | ({
      readonly type: "Numerical";
      readonly choices: readonly GiftNumberChoice[] | GiftNumber;
    } & GiftAsked)
  | ({
      readonly type: "TF";
      readonly isTrue: boolean;
      /** Moodle says the first to whoever answers wrong, the second to whoever is right. */
      readonly trueFeedback: GiftText | null;
      readonly falseFeedback: GiftText | null;
    } & GiftAsked)
  | ({
      readonly type: "Matching";
      readonly matchPairs: readonly {
        readonly subquestion: GiftText;
        readonly subanswer: string;
      }[];
    } & GiftAsked);

/** A question of a GIFT file before it is read: blank lines part them. */
export interface GiftBlock {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The blocks of a GIFT file that hold more than comments. */
export function giftBlocks(source: string): readonly GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let lines: string[] = [];
  let start = 1;
  const close = () => {
    const holds = lines.some((line) => line.trim() !== "" && !line.trim().startsWith("//"));
    if (holds) blocks.push({ line: start, text: lines.join("\n") });
    lines = [];
  };
  source.split(/\r\n?|\n/).forEach((line, index) => {
    if (line.trim() === "") close();
    else {
      if (lines.length === 0) start = index + 1;
      lines.push(line);
    }
  });
  close();
  return blocks;
}
