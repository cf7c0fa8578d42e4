import type { QuestionType, QuestionUse } from "~/domain/quiz/question";

/** A question as its author reads it, in one language: what is asked, the key and every reason. */
export interface QuestionSheet {
  /** `<lesson>/<question>` */
  readonly id: string;
  readonly type: QuestionType;
  readonly objective: { readonly id: string; readonly text: string };
  /** Null when the question is alone in its family. */
  readonly family: string | null;
  readonly critical: boolean;
  readonly uses: readonly QuestionUse[];
  readonly case: string | null;
  readonly stem: string;
  readonly key: QuestionKey;
}

export type QuestionKey =
  | {
      readonly kind: "options";
      /** As authored; credit 0–100, 100 is right. */
      readonly options: readonly {
        readonly text: string;
        readonly credit: number;
        readonly why: string;
      }[];
    }
  | {
      readonly kind: "numeric";
      readonly expected: string;
      /** Null when only the exact value is right. */
      readonly tolerance: string | null;
      readonly mistakes: readonly { readonly value: string; readonly why: string }[];
      readonly why: string;
    }
  | { readonly kind: "ordering"; readonly items: readonly string[]; readonly why: string }
  | {
      readonly kind: "matching";
      readonly rows: readonly {
        readonly left: string;
        readonly right: string;
        readonly why: string;
      }[];
      /** Offered, but right for nothing. */
      readonly unused: readonly string[];
    };
