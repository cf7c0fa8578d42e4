import { readMediaBytes } from "~db/queries/media.server";
import { writeOut, type WrittenOut } from "~/domain/library/write-out";
import { mediaFolder } from "~/domain/media/media-folder.schema";
import type { MediaFolder } from "~/platform/content/read-media-folders.server";
import type { WrittenContent } from "~/platform/content/write-content.server";
import { libraryMedia, type LibraryMedia } from "~/platform/media/kept-media.server";
import { mediaDigest } from "~/platform/media/media-digest.server";
import { mediaMeeting, type MediaAgreement, type MediaAgreements } from "./media-agreements.server";

export interface ExportedMedium {
  readonly slug: string;
  readonly what: WrittenOut;
  /** Its files by where they lie in the folder. */
  readonly places: readonly (readonly [string, WrittenContent])[];
  /** On what files and library agree once they lie there. */
  readonly settled: MediaAgreement;
}

/** Each medium in use with what an export does with it, given what the folder holds. */
export async function exportedMedia(
  found: readonly MediaFolder[],
  agreements: MediaAgreements,
  force: boolean,
): Promise<readonly ExportedMedium[]> {
  const there = new Map(found.map(({ slug, hash }) => [slug, hash]));
  return (await libraryMedia())
    .filter(({ retired }) => !retired)
    .map((medium) => {
      const { slug } = medium;
      const [files, library] = [there.get(slug) ?? null, mediaDigest(medium)];
      const meeting = mediaMeeting(slug, { files, library }, agreements.get(slug));
      const what = writeOut(meeting, { force, known: false });
      const settled = { files: what === "same" ? (files ?? library) : library, library };
      return { slug, what, places: placesOf(medium), settled };
    });
}

/** The description comes last: whoever reads meanwhile finds what it names. */
function placesOf(medium: LibraryMedia) {
  const { description, files } = mediaFolder(medium);
  const place = (name: string) => `media/${medium.slug}/${name}`;
  return [
    ...[...files].map(([name, hash]) => [place(name), () => bytesOf(hash)] as const),
    [place("media.yaml"), description] as const,
  ];
}

async function bytesOf(hash: string): Promise<Buffer> {
  const bytes = await readMediaBytes(hash);
  if (!bytes) throw new Error(`no bytes under ${hash}`);
  return bytes;
}
