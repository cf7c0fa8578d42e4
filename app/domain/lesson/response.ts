import type { Answer } from "~/domain/quiz/question";
import type { TranscriptMark } from "./transcript";

/** What a learner wrote or chose in an interactive block of a lesson. Private to its author. */
export type BlockResponse =
  | { readonly kind: "question"; readonly answer: Answer }
  | { readonly kind: "checklist"; readonly ticked: readonly number[] }
  | { readonly kind: "reflection"; readonly text: string }
  | { readonly kind: "plan"; readonly cue: string; readonly action: string }
  /** Yearly revenues as typed, at most ten; integers in whole currency units after parsing. */
  | { readonly kind: "concentration"; readonly revenues: readonly number[] }
  | {
      readonly kind: "selfAssessment";
      readonly ratings: Readonly<
        Record<string, { readonly rating: number; readonly evidence: string }>
      >;
    }
  | { readonly kind: "account"; readonly name: string; readonly disguise: string }
  /** Marked lines in their order; at least one. */
  | { readonly kind: "transcript"; readonly marks: readonly TranscriptMark[] };
