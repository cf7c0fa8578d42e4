import { listTrail } from "~db/queries/library.server";
import type { TrailView } from "./document-view";

const PAGE = 50;

/** A page of the library's trail, of what came before a moment (UTC ms); null: the newest. */
export async function readTrail(before: number | null): Promise<TrailView> {
  const rows = await listTrail(before ?? Number.MAX_SAFE_INTEGER, PAGE + 1);
  const shown = rows.slice(0, PAGE);
  return {
    entries: shown.map(({ titleSr, titleEn, ...row }) => ({
      ...row,
      title: { sr: titleSr, en: titleEn },
    })),
    next: rows.length > PAGE ? (shown.at(-1)?.at ?? null) : null,
  };
}
