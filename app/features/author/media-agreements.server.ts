import { z } from "zod";
import type { Statement } from "~db/commit.server";
import { readSetting, writeSetting } from "~db/queries/people.server";
import type { Meeting } from "~/domain/library/reconcile";

const KEY = "media-in-files";

/**
 * What a medium was on both sides when files and library last agreed: its folder's digest, and that
 * of the folder an export would write. They differ where a picture came as its author made it.
 */
const agreement = z.strictObject({ files: z.string(), library: z.string() });
const stored = z.array(z.tuple([z.string(), agreement]));

export type MediaAgreement = z.infer<typeof agreement>;
export type MediaAgreements = ReadonlyMap<string, MediaAgreement>;

/** By slug. */
export async function readMediaAgreements(): Promise<MediaAgreements> {
  const text = await readSetting(KEY);
  const parsed = stored.safeParse(text === null ? [] : JSON.parse(text));
  return new Map(parsed.success ? parsed.data : []);
}

/** Remembers more of them; nothing to be stored when all are known. */
export function agreeOnMedia(known: MediaAgreements, more: MediaAgreements): readonly Statement[] {
  const news = [...more].some(([slug, { files, library }]) => {
    const before = known.get(slug);
    return before?.files !== files || before.library !== library;
  });
  return news ? [writeSetting(KEY, JSON.stringify([...new Map([...known, ...more])]))] : [];
}

/** Where a medium stands; a folder that did not change since both agreed is what the library made of it. */
export function mediaMeeting(
  slug: string,
  { files, library }: { readonly files: string | null; readonly library: string | null },
  agreed: MediaAgreement | undefined,
): Meeting {
  const file = agreed && agreed.files === files ? agreed.library : files;
  return { kind: "media", slug, file, published: library, agreed: agreed?.library ?? null };
}
