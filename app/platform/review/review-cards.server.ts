import type { reviewCard } from "~db/schema";
import { listReviewCards } from "~db/queries/review.server";
import type { ReviewCard } from "~/domain/review/card";

/** The stored cards of a learner. */
export async function readCards(person: string): Promise<readonly ReviewCard[]> {
  const rows = await listReviewCards(person);
  return rows.map(({ stability, difficulty, ...card }) => ({
    ...card,
    memory: stability === null || difficulty === null ? null : { stability, difficulty },
  }));
}

/** A card as it is stored. */
export function cardRow(
  person: string,
  { memory, ...card }: ReviewCard,
): typeof reviewCard.$inferInsert {
  return {
    person,
    ...card,
    stability: memory?.stability ?? null,
    difficulty: memory?.difficulty ?? null,
  };
}
