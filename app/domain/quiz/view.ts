/**
 * What a browser may know of a question before it is submitted: display texts in one language, by
 * position. An explicit pick, so that a new field of a question is private by default.
 */
export type PublicQuestion =
  | { readonly type: "single"; readonly stem: string; readonly options: readonly string[] }
  | { readonly type: "multiple"; readonly stem: string; readonly options: readonly string[] }
  | {
      readonly type: "scenario";
      readonly case: string;
      readonly stem: string;
      readonly options: readonly string[];
    }
  | { readonly type: "numeric"; readonly stem: string; readonly unit: string }
  | { readonly type: "ordering"; readonly stem: string; readonly items: readonly string[] }
  | {
      readonly type: "matching";
      readonly stem: string;
      readonly left: readonly string[];
      readonly right: readonly string[];
    };

/** An answer by display positions: the only form in which the browser gives or gets one. */
export type PublicAnswer =
  | { readonly type: "single" | "scenario"; readonly choice: number }
  | { readonly type: "multiple"; readonly choices: readonly number[] }
  | { readonly type: "numeric"; readonly value: string }
  /** Display positions in the order the learner put them; -1 where a place stayed empty. */
  | { readonly type: "ordering"; readonly order: readonly number[] }
  /** For each left position the right position chosen, or null. */
  | { readonly type: "matching"; readonly pairs: readonly (number | null)[] };

export type Verdict = "right" | "partly" | "wrong" | "blank";

/** What a learner sees of one question after submission (or of a practice question at once). */
export type QuestionFeedback = { readonly verdict: Verdict; readonly credit: number } & (
  | {
      readonly type: "single" | "multiple" | "scenario";
      /** In display order. `right` of a scenario option: it earns full credit. */
      readonly options: readonly {
        readonly text: string;
        readonly chosen: boolean;
        readonly right: boolean;
        readonly why: string;
      }[];
    }
  | {
      readonly type: "numeric";
      /** As typed, or null when blank. */
      readonly given: string | null;
      /** In the reader's notation, with unit. */
      readonly expected: string;
      /** The known mistake that this very value reveals. */
      readonly mistake: string | null;
      readonly why: string;
    }
  | {
      readonly type: "ordering";
      /** In the right order; `given` is the learner's place (1-based) or null. */
      readonly rows: readonly { readonly text: string; readonly given: number | null }[];
      readonly why: string;
    }
  | {
      readonly type: "matching";
      readonly rows: readonly {
        readonly left: string;
        readonly given: string | null;
        readonly expected: string;
        readonly right: boolean;
        readonly why: string;
      }[];
    }
);
