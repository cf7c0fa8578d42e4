import { readFile } from "node:fs/promises";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { listMedia, sumMedia } from "~db/queries/media.server";
import { decodeSource } from "~/domain/lesson/source";
import { DAY_MS, megabytes, quotaPassed, WORDS_LIMITS } from "~/domain/media/limits";
import type { MediaKind } from "~/domain/media/media";
import { mediaProblem, mediaProblemText, type MediaProblem } from "~/domain/media/media-problem";
import { isMediaSlug, mediaSlug } from "~/domain/media/slug";
import { checkWords } from "~/domain/media/words";
import { runCommand } from "~/platform/command.server";
import { mediaLimits } from "~/platform/media/media-limits.server";
import { keptBytes, newMediaStatements } from "~/platform/media/media-statements.server";
import { prepareFile } from "~/platform/media/prepare-media.server";
import type { Received, ReceivedFile } from "~/platform/media/receive-upload.server";
import { readMediaForm, wordsErrors, wordsOf } from "./media-form.server";
import type { MediaErrors, MediaForm } from "./media-view";

const stored = z.object({ slug: z.string() });

export type UploadOutcome =
  | { readonly kind: "stored"; readonly slug: string }
  | {
      readonly kind: "refused";
      readonly errors: MediaErrors;
      readonly form: MediaForm;
      readonly slug: string;
    };

/**
 * Takes a file with its words into the library, or says by field what is to be mended. Words are
 * checked first: they are quick to mend, and the file need not be looked at.
 */
export async function uploadMedia(
  actor: string,
  kind: MediaKind,
  { fields, files }: Received,
  at: number,
): Promise<UploadOutcome> {
  const form = { ...readMediaForm(fields), ...(await captionsIn(files)) };
  const wish = (fields["slug"] ?? "").trim();
  const refused = (errors: MediaErrors): UploadOutcome => ({
    kind: "refused",
    errors,
    form,
    slug: wish,
  });
  const fileError = (problem: MediaProblem) => refused({ file: mediaProblemText(problem) });
  const words = checkWords(kind, wordsOf(form));
  const { file } = files;
  const errors = {
    ...wordsErrors(words),
    ...(wish !== "" && !isMediaSlug(wish) ? errorOf("slug", mediaProblem("slug-unfit")) : {}),
    ...(file ? {} : errorOf("file", mediaProblem("file-missing"))),
  };
  if (Object.keys(errors).length > 0 || !file) return refused(errors);
  const limits = await mediaLimits();
  const passed = async (bytes: number) => {
    const use = await sumMedia(actor, at - DAY_MS);
    const quota = quotaPassed(use, bytes, limits);
    return quota && mediaProblem(quota, { left: megabytes(limits[quota] - use[quota]) });
  };
  const prepared = await prepareFile(file.path, file.name, kind, { limits });
  if (!prepared.ok) return fileError(prepared.problem);
  const sound = { fileName: file.name, file: prepared.file, words };
  const bytes = keptBytes(sound);
  let problem: MediaErrors | null = null;
  const command = { actor, key: fields["command"] ?? "", at };
  const result = await runCommand(command, stored.parse, async () => {
    const quota = await passed(bytes);
    const taken = new Set((await listMedia()).map(({ slug }) => slug));
    problem = quota
      ? errorOf("file", quota)
      : taken.has(wish)
        ? errorOf("slug", mediaProblem("slug-taken", { name: wish }))
        : null;
    if (problem) return { result: { slug: "" }, statements: [] };
    const slug = wish === "" ? mediaSlug(file.name, taken) : wish;
    const medium = { id: uuid(), slug, ...sound };
    return { result: { slug }, statements: newMediaStatements(medium, { person: actor, at }) };
  });
  return problem ? refused(problem) : { kind: "stored", slug: result.slug };
}

function errorOf(field: string, problem: MediaProblem): MediaErrors {
  return { [field]: mediaProblemText(problem) };
}

/** Captions that came as files instead of typed. */
async function captionsIn(files: Received["files"]): Promise<Partial<MediaForm>> {
  const { captionsSr, captionsEn } = files;
  return {
    ...(captionsSr && { captionsSr: await textOf(captionsSr) }),
    ...(captionsEn && { captionsEn: await textOf(captionsEn) }),
  };
}

/** Nothing of a file that is too large or no text: it is then told as unreadable. */
async function textOf({ path, size }: ReceivedFile): Promise<string> {
  if (size > WORDS_LIMITS.captions) return "?";
  const decoded = decodeSource(await readFile(path));
  return decoded.kind === "text" ? decoded.text : "?";
}
