import type { Text } from "~/domain/text";

/** The questions file of a lesson as one author works on it. */
export interface WorkingQuestions {
  readonly slug: string;
  readonly title: Text;
  readonly text: string;
  /** Of the file in its draft; 0 while it stands as it was published. */
  readonly revision: number;
  /** The published version; null: the lesson is new. */
  readonly base: string | null;
  /** Null: as published, no draft yet. */
  readonly draft: {
    readonly id: string;
    readonly ownerName: string;
    readonly mine: boolean;
  } | null;
}

/** The address of a lesson's questions in a draft; one's own needs no name. */
export function questionsAddress({
  slug,
  draft,
}: Pick<WorkingQuestions, "slug" | "draft">): string {
  return `/studio/lessons/${slug}/questions${draftQuery(draft)}`;
}

/** The address of one question, or of a new one of a type. */
export function questionAddress(
  { slug, draft }: Pick<WorkingQuestions, "slug" | "draft">,
  question: string,
): string {
  return `/studio/lessons/${slug}/questions/${question}${draftQuery(draft)}`;
}

const draftQuery = (draft: WorkingQuestions["draft"]): string =>
  draft === null || draft.mine ? "" : `?draft=${draft.id}`;

/** All but the text, which no browser needs. */
export const withoutText = ({ text: _, ...working }: WorkingQuestions) => working;
