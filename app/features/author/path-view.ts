/** A published path in one language: its modules, steps and their rules. */
export interface PathView {
  readonly slug: string;
  readonly title: string;
  readonly modules: readonly PathModule[];
  /** What the content check says of it, in the reader's language. */
  readonly problems: readonly string[];
}

export interface PathModule {
  readonly id: string;
  readonly title: string;
  /** Titles of the modules that must be mastered first. */
  readonly after: readonly string[];
  readonly minutes: number;
  readonly steps: readonly PathStep[];
}

export type PathStep =
  | {
      readonly kind: "lesson";
      readonly id: string;
      readonly title: string;
      readonly lesson: string;
      readonly minutes: number;
    }
  | {
      readonly kind: "roleplay" | "tool" | "assignment";
      readonly id: string;
      readonly title: string;
      readonly minutes: number;
    }
  | {
      readonly kind: "quiz";
      readonly id: string;
      readonly title: string;
      readonly minutes: number;
      readonly items: number;
      readonly draws: readonly {
        readonly lessons: readonly { readonly slug: string; readonly title: string }[];
        readonly items: number;
      }[];
      /** Full credits that pass. */
      readonly needed: number;
      /** Critical families among the questions that may be drawn. */
      readonly critical: number;
      /** Null: as many attempts as needed. */
      readonly attempts: number | null;
      readonly coolDownHours: number;
    };
