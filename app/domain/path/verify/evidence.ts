import type { RemedialStage } from "~/domain/lesson/block";
import type { Question } from "~/domain/quiz/question";
import type { Locale, Text } from "~/domain/text";
import type { Requirement } from "../definition";

/** What drawing a set of questions needs to know of one. */
export type QuestionEvidence = Pick<Question, "id" | "objective" | "family" | "critical" | "use">;

export interface LessonEvidence {
  /** Languages in which it can be read. */
  readonly languages: readonly Locale[];
  readonly objectives: readonly { readonly id: string; readonly text: Text }[];
  readonly questions: readonly QuestionEvidence[];
  /** Parts written for whoever missed an objective; null: the text could not be read. */
  readonly remedial:
    | readonly {
        readonly objective: string;
        readonly stage: RemedialStage;
        readonly minutes: number;
      }[]
    | null;
}

export interface RoleplayEvidence {
  readonly languages: readonly Locale[];
  readonly endings: readonly string[];
}

export interface OtherPathEvidence {
  readonly title: Text;
  readonly requires: readonly Requirement[];
  readonly steps: readonly string[];
}

/** By slug: everything there is. `null`: it is there, but nothing is known of what is in it. */
type Known<Evidence> = ReadonlyMap<string, Evidence | null>;

/**
 * What a proof may build on. What is absent does not exist; what is `null` could not be read, and
 * nothing is ever told about it. `null` in place of all: nothing is known of that kind of thing.
 */
export interface PathEvidence {
  readonly lessons: Known<LessonEvidence>;
  readonly roleplays: Known<RoleplayEvidence> | null;
  readonly tools: ReadonlySet<string>;
  /** The other paths; the one that is proved may be among them. */
  readonly paths: Known<OtherPathEvidence> | null;
}
