import { join } from "node:path";
import { v7 as uuid } from "uuid";
import type { Statement } from "~db/commit.server";
import type { MediaRow } from "~db/queries/media.server";
import type { ContentMedia } from "~/platform/content/check-media.server";
import type { ContentFiles } from "~/platform/content/read-content.server";
import {
  changedMediaStatements,
  newMediaStatements,
} from "~/platform/media/media-statements.server";

/** Media of files whose names somebody gave to an upload in the studio: neither may replace the other. */
export function uploadedBefore({ media }: ContentFiles, rows: readonly MediaRow[]) {
  const uploaded = new Set(
    rows.filter(({ uploadedBy }) => uploadedBy !== null).map(({ slug }) => slug),
  );
  return media
    .filter(({ slug }) => uploaded.has(slug))
    .map(({ slug, folder }) => ({ slug, file: join(folder, "media.yaml") }));
}

/** Takes media of files into the library: new ones, and other bytes or words of those it knows. */
export function importedMediaStatements(
  found: readonly ContentMedia[],
  rows: readonly MediaRow[],
  at: number,
): readonly Statement[] {
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  return found.flatMap((medium) => {
    const id = ids.get(medium.slug);
    return id === undefined
      ? newMediaStatements({ ...medium, id: uuid() }, { person: null, at })
      : changedMediaStatements({ ...medium, id });
  });
}
