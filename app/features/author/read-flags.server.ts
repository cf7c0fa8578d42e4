import { v7 as uuid } from "uuid";
import { countAllOpenFlags, listFlags } from "~db/queries/flags.server";
import { listLessons } from "~db/queries/content.server";
import { parseOutline } from "~/domain/lesson/outline.schema";
import type { LessonOutline } from "~/domain/lesson/outline";
import { grouped } from "~/domain/quiz/statistics/grouped";
import type { Locale } from "~/domain/text";
import type { FlagEntry, FlagList } from "./flag-view";

/** More than anybody answers in a day; the rest comes up as these are settled. */
const SHOWN = 200;

/** Enough of a passage to find it again (characters). */
const SOUGHT = 120;

type FlagRow = Awaited<ReturnType<typeof listFlags>>[number];

/** Passages that learners flagged, lesson by lesson, for those who may author. */
export async function readFlags(
  wish: { readonly which: "open" | "settled"; readonly lesson: string | null },
  locale: Locale,
): Promise<FlagList> {
  const [lessons, rows, open] = await Promise.all([
    listLessons(),
    listFlags(wish.which, wish.lesson, SHOWN),
    countAllOpenFlags(),
  ]);
  const outlines = new Map(lessons.map(({ slug, outline }) => [slug, parseOutline(outline)]));
  const groups = [...grouped(rows, ({ lesson }) => lesson)].map(([slug, own]) => ({
    slug,
    title: outlines.get(slug)?.title[locale] ?? slug,
    flags: own.map((row) => flagEntry(row, outlines.get(slug))),
  }));
  return { ...wish, open, groups };
}

function flagEntry(row: FlagRow, outline: LessonOutline | undefined): FlagEntry {
  const { id, lesson, locale, part, reason, quote, note, at, name } = row;
  const ordinary = outline?.parts[part];
  const title = ordinary ?? outline?.remedial.find((one) => one.part === part);
  const address = `/studio/lessons/${lesson}`;
  const inEditor = new URLSearchParams({
    lang: locale,
    part: String(part + 1),
    find: quote.slice(0, SOUGHT),
  });
  return {
    id,
    language: locale,
    part,
    partTitle: title?.title[locale] ?? null,
    to: ordinary ? `${address}/read?lang=${locale}&part=${part + 1}` : null,
    edit: title ? `${address}?${inEditor}` : null,
    reason,
    quote,
    note,
    at,
    name,
    settled:
      row.settledAt === null
        ? null
        : { at: row.settledAt, by: row.settledBy ?? "", answer: row.answer ?? "" },
    command: uuid(),
  };
}
