import { countOpenFlags } from "~db/queries/flags.server";

/** How many flagged passages wait for an answer, by lesson; lessons without any are left out. */
export async function openFlagCounts(
  slugs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await countOpenFlags(slugs);
  return new Map(counts.map(({ lesson, open }) => [lesson, open]));
}
