import { v7 as uuid } from "uuid";
import type { Statement } from "~db/commit.server";
import { findMediaFile } from "~db/queries/media.server";
import type { ContentItem } from "~/domain/library/content-name";
import { decided, reconcile, type Reconciled } from "~/domain/library/reconcile";
import type { MediaCatalogue } from "~/domain/media/catalogue";
import { contentCatalogue } from "~/platform/content/check-content.server";
import { checkMedia, type ContentMedia } from "~/platform/content/check-media.server";
import type { MediaFolder } from "~/platform/content/read-media-folders.server";
import type { ContentReport } from "~/platform/content/report";
import { keptAs, libraryMedia, type LibraryMedia } from "~/platform/media/kept-media.server";
import { mediaCatalogue } from "~/platform/media/media-catalogue.server";
import { mediaDigest } from "~/platform/media/media-digest.server";
import {
  changedMediaStatements,
  newMediaStatements,
} from "~/platform/media/media-statements.server";
import {
  agreeOnMedia,
  mediaMeeting,
  readMediaAgreements,
  type MediaAgreement,
  type MediaAgreements,
} from "./media-agreements.server";

interface MediaDecisions {
  readonly take?: readonly ContentItem[];
  readonly keep?: readonly ContentItem[];
}

interface ImportedMedia {
  /** What lessons may show: of the library and of the files. */
  readonly catalogue: MediaCatalogue;
  /** Media that files and library hold differently; neither is overwritten. */
  readonly conflicts: readonly ContentItem[];
  /** Puts those that were taken into the library. */
  readonly statements: readonly Statement[];
  /** Remembers on what both agree. */
  readonly agreeing: readonly Statement[];
}

/**
 * What an import does with the media of the files. Those that are new, or changed in the files
 * alone, are checked as uploads are and taken.
 */
export async function importedMedia(
  found: readonly MediaFolder[],
  report: ContentReport,
  decisions: MediaDecisions,
  at: number,
): Promise<ImportedMedia> {
  const [library, agreements] = await Promise.all([libraryMedia(), readMediaAgreements()]);
  const known = new Map(library.map((medium) => [medium.slug, medium]));
  const met = found.map((folder) => meet(folder, known.get(folder.slug), agreements, decisions));
  const isOurs = async (hash: string) => (await findMediaFile(hash)) !== null;
  const sound = await checkMedia(foldersOf(met, "take"), report, { isOurs });
  const hashes = new Map(found.map(({ slug, hash }) => [slug, hash]));
  const agreed = new Map([
    ...met.flatMap(({ folder, what, settled }) =>
      what === "same" ? [[folder.slug, settled] as const] : [],
    ),
    ...sound.map((medium) => {
      const files = hashes.get(medium.slug) ?? "";
      return [medium.slug, { files, library: mediaDigest(keptAs(medium)) }] as const;
    }),
  ]);
  return {
    catalogue: { ...(await mediaCatalogue()), ...contentCatalogue(sound) },
    conflicts: foldersOf(met, "conflict").map(({ slug }) => ({ kind: "media", slug })),
    statements: sound.flatMap((medium) => takenMedium(medium, known.get(medium.slug), at)),
    agreeing: agreeOnMedia(agreements, agreed),
  };
}

interface MetFolder {
  readonly folder: MediaFolder;
  readonly what: Reconciled;
  /** What is remembered where it counts as the same. */
  readonly settled: MediaAgreement;
}

const foldersOf = (met: readonly MetFolder[], what: Reconciled) =>
  met.flatMap((one) => (one.what === what ? [one.folder] : []));

function meet(
  folder: MediaFolder,
  medium: LibraryMedia | undefined,
  agreements: MediaAgreements,
  { take = [], keep = [] }: MediaDecisions,
): MetFolder {
  const { slug, hash: files } = folder;
  const library = medium ? mediaDigest(medium) : null;
  const meeting = mediaMeeting(slug, { files, library }, agreements.get(slug));
  const isNamed = (item: ContentItem) => item.kind === "media" && item.slug === slug;
  const what = decided(reconcile(meeting), take.some(isNamed), keep.some(isNamed));
  // Kept by decision: the files count as an older state of the library, which an export replaces.
  return { folder, what, settled: { files, library: meeting.file ?? files } };
}

function takenMedium(
  medium: ContentMedia,
  known: LibraryMedia | undefined,
  at: number,
): readonly Statement[] {
  return known
    ? changedMediaStatements({ ...medium, id: known.id })
    : newMediaStatements({ ...medium, id: uuid() }, { person: null, at });
}
