import { contentName } from "~/domain/library/content-name";
import type { LibraryDocument } from "~/domain/library/document";
import { recogniseDocuments } from "~/domain/library/recognise";
import { readArchive } from "~/platform/archive/read-archive.server";
import { contentTitle } from "~/platform/content/content-title.server";
import { readLibraryState } from "~/platform/library/library-state.server";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { checkTogether } from "./check-together.server";
import type { UploadOutcome, UploadedDocument } from "./upload-view";
import { filesNow, readUploadTarget, type UploadTarget } from "./upload-target.server";
import { keepUpload } from "./waiting-uploads.server";

/** Texts only: what else an archive holds is named and left. Sizes in bytes. */
const LIMITS = { entries: 2_000, total: 24_000_000, file: 4_000_000, ratio: 200 };
const MOST_DOCUMENTS = 60;
const MOST_PROBLEMS = 10;
const MOST_NAMES = 20;

/** One archive at a time is unpacked, whoever sends them. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads an archive that an author sent, in memory, and says what each document in it would mean.
 * Nothing is written; what was sent waits until {@link placeUpload} is told what to take.
 */
export async function readUpload(
  actor: string,
  bytes: Buffer,
  compile: LessonCompiler["compile"],
  at: number,
): Promise<UploadOutcome> {
  const reading = last.then(() => readArchive(bytes, LIMITS));
  last = reading.catch(() => undefined);
  const archive = await reading;
  if (archive.kind === "refused") return archive;
  const { documents, unfit, unknown } = recogniseDocuments(archive.files);
  if (documents.length + unfit.length === 0)
    return { kind: "empty", unknown: unknown.slice(0, MOST_NAMES) };
  if (documents.length > MOST_DOCUMENTS) return { kind: "too-many", limit: MOST_DOCUMENTS };
  const view = {
    token: keepUpload(actor, documents, at),
    documents: await describe(actor, documents, compile),
    unfit,
    unknown: unknown.slice(0, MOST_NAMES),
  };
  return { kind: "read", view };
}

async function describe(
  actor: string,
  documents: readonly LibraryDocument[],
  compile: LessonCompiler["compile"],
): Promise<readonly UploadedDocument[]> {
  const targets = new Map<string, UploadTarget>();
  for (const one of documents) targets.set(contentName(one), await readUploadTarget(actor, one));
  const whole = documents.map((one) => {
    const target = targets.get(contentName(one));
    return { ...one, files: { ...(target && filesNow(target)), ...one.files } };
  });
  const { each } = await checkTogether(whole, await readLibraryState(), compile);
  return each.map(({ document, files, content }) => {
    const name = contentName(document);
    const target = targets.get(name);
    const found = files.flatMap(({ file, problems }) =>
      problems.map(({ line, message }) => ({ file, line, message })),
    );
    return {
      name,
      kind: document.kind,
      title: content ? contentTitle(content) : { sr: document.slug, en: document.slug },
      what: target ? whatOf(document, target) : "new",
      ownDraft: (target?.draft ?? null) !== null,
      problems: found.slice(0, MOST_PROBLEMS),
      more: Math.max(0, found.length - MOST_PROBLEMS),
    };
  });
}

function whatOf({ files }: LibraryDocument, target: UploadTarget): UploadedDocument["what"] {
  if (target.taken) return "taken";
  if (!target.published && !target.draft) return "new";
  const now = filesNow(target);
  return Object.entries(files).every(([file, text]) => now[file] === text) ? "same" : "changed";
}
