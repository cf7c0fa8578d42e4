import { findPracticeAccount, listAllResponses } from "~db/queries/notebook.server";
import { listEnrolments } from "~db/queries/progress.server";
import { listAccounts, listSheets } from "~db/queries/toolkit.server";
import type { Island } from "~/domain/lesson/block";
import { parseResponse } from "~/domain/lesson/response.schema";
import { debriefBlocks, roleplayOfPlace } from "~/domain/roleplay/debrief-blocks";
import type { Locale, Text } from "~/domain/text";
import { lessonAddresses } from "~/platform/library/lesson-addresses.server";
import { publishedLesson, publishedPart } from "~/platform/library/published-lesson.server";
import { publishedRoleplay } from "~/platform/library/published-roleplay.server";
import { notebookEntry } from "./notebook-entry";
import type { NotebookView } from "./notebook-view";
import { readPlans } from "./read-plans.server";

/** Everything the person wrote, in one page; nobody else's. */
export async function readNotebook(person: string, locale: Locale): Promise<NotebookView> {
  const [responses, plans, account, enrolments, sheets, accounts] = await Promise.all([
    listAllResponses(person),
    readPlans(person),
    findPracticeAccount(person),
    listEnrolments(person),
    listSheets(person),
    listAccounts(person),
  ]);
  const addresses = await lessonAddresses(enrolments);
  const titles = await lessonTitles(
    [...responses, ...plans].map((row) => row.lesson),
    locale,
  );
  const lessons = await Promise.all(
    [...new Set(responses.map((row) => row.lesson))].map(async (slug) => {
      const islands = await islandsOf(slug, locale);
      const entries = responses
        .filter((row) => row.lesson === slug)
        .flatMap((row) => {
          const found = islands.get(row.block);
          if (!found) return [];
          const address = addresses.get(slug);
          const to = address ? `${address}?part=${found.part + 1}#block-${row.block}` : null;
          const written = { block: row.block, at: row.at, to };
          const entry = notebookEntry(written, found.island, parseResponse(row.response));
          return entry ? [entry] : [];
        });
      return { slug, title: titles.get(slug) ?? slug, entries };
    }),
  );
  return {
    account: account ? { name: account.name, disguise: account.disguise } : null,
    plans: plans.map((plan) => ({
      id: plan.id,
      cue: plan.cue,
      action: plan.action,
      account: plan.account,
      writtenAt: plan.writtenAt,
      lesson: titles.get(plan.lesson) ?? plan.lesson,
      outcomes: plan.outcomes,
    })),
    sheets: sheets.map(({ tool, account: on, complete, at }) => ({
      tool,
      to: `/accounts/${on}/${tool}`,
      account: accounts.find(({ id }) => id === on)?.name ?? null,
      complete,
      at,
    })),
    lessons: lessons.filter((lesson) => lesson.entries.length > 0),
    empty:
      plans.length === 0 &&
      sheets.length === 0 &&
      lessons.every((lesson) => lesson.entries.length === 0),
  };
}

/** The title of a lesson, or of the conversation whose place in the notebook this is. */
async function titleOf(place: string): Promise<Text | undefined> {
  const roleplay = roleplayOfPlace(place);
  if (roleplay !== null) return (await publishedRoleplay(roleplay))?.roleplay.title;
  return (await publishedLesson(place))?.outline.title;
}

/** What is written after a conversation, whichever time it was; it stands in no part of a lesson. */
async function debriefIslands(slug: string, locale: Locale) {
  const found = await publishedRoleplay(slug);
  const blocks = found ? debriefBlocks(found.roleplay, locale, Infinity) : [];
  return new Map(blocks.map((island) => [island.id, { island, part: 0 }] as const));
}

async function lessonTitles(slugs: readonly string[], locale: Locale) {
  const unique = [...new Set(slugs)];
  const found = await Promise.all(unique.map(titleOf));
  return new Map(unique.map((slug, index) => [slug, found[index]?.[locale] ?? slug]));
}

/** Each interactive block of a lesson as published now, with the part it stands in. */
async function islandsOf(
  slug: string,
  locale: Locale,
): Promise<ReadonlyMap<string, { readonly island: Island; readonly part: number }>> {
  const roleplay = roleplayOfPlace(slug);
  if (roleplay !== null) return debriefIslands(roleplay, locale);
  const lesson = await publishedLesson(slug);
  if (!lesson) return new Map();
  const parts = await Promise.all(
    lesson.outline.parts.map((_, part) => publishedPart(lesson.version, locale, part)),
  );
  return new Map(
    parts.flatMap((blocks, part) =>
      blocks.flatMap((block) =>
        block.kind === "island" ? [[block.id, { island: block, part }] as const] : [],
      ),
    ),
  );
}
