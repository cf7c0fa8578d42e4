import { listCohortsForManager } from "~db/queries/cohorts.server";
import type { Locale } from "~/domain/text";
import { publishedPath } from "~/platform/library/published-path.server";
import type { CohortSummary } from "./cohort-view";

/** The cohorts that this manager answers for, in the order of their names. */
export async function listCohorts(
  manager: string,
  locale: Locale,
): Promise<readonly CohortSummary[]> {
  const rows = await listCohortsForManager(manager);
  const slugs = [...new Set(rows.map(({ path }) => path))];
  const titles = new Map(
    await Promise.all(
      slugs.map(async (slug): Promise<[string, string]> => {
        const published = await publishedPath(slug);
        return [slug, published?.resolved.title[locale] ?? slug];
      }),
    ),
  );
  return rows.map((row) => ({ ...row, path: titles.get(row.path) ?? row.path }));
}
