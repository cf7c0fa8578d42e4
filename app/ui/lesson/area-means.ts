import type { BehaviourArea } from "~/domain/lesson/block";

/** An area with the mean of its rated behaviours in hundredths, or null before the first rating. */
export interface AreaMean {
  readonly id: string;
  readonly title: string;
  readonly mean: number | null;
}

type Ratings = Readonly<Record<string, { readonly rating: number | null }>>;

/** Mean rating per area, 0–400. Unrated behaviours are left out, not counted as zero. */
export function areaMeans(areas: readonly BehaviourArea[], ratings: Ratings): readonly AreaMean[] {
  return areas.map(({ id, title, behaviours }) => {
    const given = behaviours.flatMap((behaviour) => ratings[behaviour.id]?.rating ?? []);
    const sum = given.reduce((total, rating) => total + rating, 0);
    return { id, title, mean: given.length === 0 ? null : Math.round((sum * 100) / given.length) };
  });
}

/** The areas with the lowest mean, more than one when they tie; none when all are equal. */
export function weakestAreas(means: readonly AreaMean[]): readonly AreaMean[] {
  const rated = means.filter((area) => area.mean !== null);
  const lowest = Math.min(...rated.map((area) => area.mean ?? 0));
  const weakest = rated.filter((area) => area.mean === lowest);
  return weakest.length === rated.length ? [] : weakest;
}
