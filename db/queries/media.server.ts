import { and, asc, desc, eq, gt, isNotNull, isNull, like, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import {
  draft,
  draftFile,
  lesson,
  lessonVersion,
  media,
  mediaFile,
  mediaVariant,
  setting,
} from "../schema";

export type MediaRow = typeof media.$inferSelect;

/** Every medium, the newest first; retired ones too. */
export async function listMedia(): Promise<readonly MediaRow[]> {
  return database().select().from(media).orderBy(desc(media.at), asc(media.slug));
}

export async function findMedia(slug: string): Promise<MediaRow | null> {
  return (await database().select().from(media).where(eq(media.slug, slug)).get()) ?? null;
}

const variantColumns = {
  slug: media.slug,
  variant: mediaVariant.variant,
  hash: mediaVariant.file,
  width: mediaVariant.width,
  height: mediaVariant.height,
  type: mediaFile.type,
  size: mediaFile.size,
};

/** What serves which need, of every medium or of one; without the bytes. */
export async function listVariants(slug?: string) {
  return database()
    .select(variantColumns)
    .from(mediaVariant)
    .innerJoin(media, eq(media.id, mediaVariant.media))
    .innerJoin(mediaFile, eq(mediaFile.hash, mediaVariant.file))
    .where(slug === undefined ? undefined : eq(media.slug, slug));
}

/** Transcripts of all sound, or the texts beside one medium: captions and transcripts. */
export async function listTracks(slug?: string) {
  const texts = slug === undefined ? like(mediaVariant.variant, "transcript-%") : undefined;
  return database()
    .select({ slug: media.slug, variant: mediaVariant.variant, bytes: mediaFile.bytes })
    .from(mediaVariant)
    .innerJoin(media, eq(media.id, mediaVariant.media))
    .innerJoin(mediaFile, eq(mediaFile.hash, mediaVariant.file))
    .where(texts ?? and(eq(media.slug, slug ?? ""), like(mediaFile.type, "text/%")));
}

const fileHead = prepared((db) =>
  db
    .select({ type: mediaFile.type, size: mediaFile.size })
    .from(mediaFile)
    .where(eq(mediaFile.hash, sql.placeholder("hash")))
    .prepare(),
);

/** Type and size of the bytes under a hash, or nothing. */
export async function findMediaFile(hash: string) {
  return fileHead().get({ hash }) ?? null;
}

/** The bytes under a hash, or nothing. */
export async function readMediaBytes(hash: string): Promise<Buffer | null> {
  const row = await database()
    .select({ bytes: mediaFile.bytes })
    .from(mediaFile)
    .where(eq(mediaFile.hash, hash))
    .get();
  return row?.bytes ?? null;
}

/** The first name under which people know some bytes, for a download. */
export async function findFileName(hash: string): Promise<string | null> {
  const row = await database()
    .select({ name: media.fileName })
    .from(mediaVariant)
    .innerJoin(media, eq(media.id, mediaVariant.media))
    .where(eq(mediaVariant.file, hash))
    .orderBy(asc(media.at))
    .get();
  return row?.name ?? null;
}

/** Bytes kept in all, and of what one person uploaded since a moment. */
export async function sumMedia(person: string, since: number) {
  const bytes = sql<number>`coalesce(sum(${media.bytes}), 0)`;
  const all = await database().select({ bytes }).from(media).get();
  const day = await database()
    .select({ bytes })
    .from(media)
    .where(and(eq(media.uploadedBy, person), gt(media.at, since)))
    .get();
  return { all: all?.bytes ?? 0, day: day?.bytes ?? 0 };
}

/** Published texts that name any medium, as stored: JSON of the text by language. */
export async function listTextsWithMedia() {
  return database()
    .select({ slug: lesson.slug, outline: lessonVersion.outline, source: lessonVersion.source })
    .from(lesson)
    .innerJoin(lessonVersion, eq(lessonVersion.id, lesson.currentVersion))
    .where(sql`instr(${lessonVersion.source}, 'media=') > 0`)
    .orderBy(asc(lesson.slug));
}

/** The newest texts of open drafts that name any medium; `seen`: the person may know of the draft. */
export async function listDraftsWithMedia(person: string) {
  return database()
    .select({
      draft: draft.id,
      slug: draft.slug,
      text: draftFile.text,
      seen: sql<number>`(${draft.owner} = ${person} or ${draft.shared})`,
    })
    .from(draftFile)
    .innerJoin(draft, eq(draft.id, draftFile.draft))
    .where(
      and(
        isNull(draft.closedAt),
        sql`instr(${draftFile.text}, 'media=') > 0`,
        sql`${draftFile.revision} = (select max(newer.revision) from draft_file newer
          where newer.draft = ${draftFile.draft} and newer.file = ${draftFile.file})`,
      ),
    )
    .orderBy(asc(draft.slug));
}

export function insertMedia(row: typeof media.$inferInsert): Statement {
  return database().insert(media).values(row);
}

/** The same bytes are kept once. */
export function insertMediaFile(row: typeof mediaFile.$inferInsert): Statement {
  return database().insert(mediaFile).values(row).onConflictDoNothing();
}

export function pointVariant(row: typeof mediaVariant.$inferInsert): Statement {
  const { file, width = null, height = null } = row;
  return database()
    .insert(mediaVariant)
    .values(row)
    .onConflictDoUpdate({
      target: [mediaVariant.media, mediaVariant.variant],
      set: { file, width, height },
    });
}

export function changeMedia(
  id: string,
  change: Partial<Omit<typeof media.$inferInsert, "id" | "slug" | "kind">>,
): Statement {
  return database().update(media).set(change).where(eq(media.id, id));
}

/** Widths of a picture that its file no longer has. */
export function dropVariants(id: string, kept: readonly string[]): Statement {
  return database()
    .delete(mediaVariant)
    .where(
      and(
        eq(mediaVariant.media, id),
        sql`${mediaVariant.variant} not in (select value from json_each(${JSON.stringify(kept)}))`,
      ),
    );
}

/** Takes a medium out of use, or back into it; nothing happens when it already is so. */
export function retireMedia(id: string, retiredAt: number | null): Statement {
  const changes = retiredAt === null ? isNotNull(media.retiredAt) : isNull(media.retiredAt);
  return database()
    .update(media)
    .set({ retiredAt })
    .where(and(eq(media.id, id), changes));
}

/** Settings about media, by key. */
export async function listMediaSettings() {
  return database()
    .select({ key: setting.key, value: setting.value })
    .from(setting)
    .where(like(setting.key, "media-%"));
}
