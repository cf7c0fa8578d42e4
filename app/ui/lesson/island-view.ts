import type { TranscriptFindings } from "~/domain/lesson/transcript";
import type { PublicAnswer, PublicQuestion, QuestionFeedback } from "~/domain/quiz/view";
import type { Concentration } from "~/domain/toolkit/concentration";

/**
 * What a view needs to show an island with what its reader did there. Texts are as typed, so that
 * a refused form gives back every word.
 */
export type IslandView =
  | {
      readonly kind: "question";
      /** `pre` keeps its feedback for the recall, `practice` gives it at once. */
      readonly use: "pre" | "practice";
      readonly question: PublicQuestion;
      readonly answer: PublicAnswer | null;
      readonly feedback: QuestionFeedback | null;
    }
  | { readonly kind: "recall"; readonly items: readonly RecallItem[] }
  /** Ticked items by index. */
  | { readonly kind: "checklist"; readonly ticked: readonly number[] }
  | { readonly kind: "reflection"; readonly text: string }
  | {
      readonly kind: "plan";
      readonly cue: string;
      readonly action: string;
      /** The day on which the plan is asked about, written for the reader; null while unsaved. */
      readonly returnsOn: string | null;
    }
  | {
      readonly kind: "concentration";
      readonly revenues: readonly string[];
      readonly pasted: string;
      readonly result: Concentration | null;
    }
  | {
      readonly kind: "selfAssessment";
      readonly ratings: Readonly<
        Record<string, { readonly rating: number | null; readonly evidence: string }>
      >;
    }
  | { readonly kind: "account"; readonly name: string; readonly disguise: string }
  | {
      readonly kind: "transcript";
      /** Lines by index. */
      readonly marked: readonly number[];
      /** By line, whether it is marked or not. */
      readonly replies: Readonly<Record<number, string>>;
      /** What was found, with the cues; null until something was marked and kept. */
      readonly findings: TranscriptFindings | null;
    }
  | { readonly kind: "tool" };

/** One pre-question brought back; its key may travel. `feedback.verdict` is `blank` if unanswered. */
export interface RecallItem {
  readonly id: string;
  readonly stem: string;
  readonly feedback: QuestionFeedback;
}

/** What every island form carries besides its own data. */
export interface IslandForm {
  /** The island's slug; ids of controls begin with it. */
  readonly id: string;
  /** Where the form posts: `/learn/:path/:step/blocks/:block`. */
  readonly action: string;
  /** Sent as `command`: the same key sent twice is one command. */
  readonly commandKey: string;
  /** What is shown is what is kept. */
  readonly saved: boolean;
  /** What to do before it can be saved; `field` is the name of the control, or null. */
  readonly error: { readonly field: string | null; readonly message: string } | null;
  /** What the reader calls the practice account: its disguise, else its name. */
  readonly practiceAccount: string | null;
}

/** The part of the view for one kind of island. */
export type ViewOf<Kind extends IslandView["kind"]> = Extract<IslandView, { readonly kind: Kind }>;
