import type { Text } from "~/domain/text";

/** What an author typed for a new document, and what is wrong with it; null: nothing. */
export interface NewDocument {
  readonly title: Text;
  readonly slug: string;
  readonly problem: "title" | "bad-slug" | "taken" | null;
}
