import { z } from "zod";
import { changeMedia, findMedia } from "~db/queries/media.server";
import { checkWords } from "~/domain/media/words";
import { runCommand } from "~/platform/command.server";
import { trackVariants, variantStatements } from "~/platform/media/media-statements.server";
import { wordsErrors, wordsOf } from "./media-form.server";
import type { MediaErrors, MediaForm } from "./media-view";

const outcome = z.object({ kind: z.enum(["changed", "missing"]) });

interface WordsInput {
  readonly slug: string;
  readonly form: MediaForm;
  readonly key: string;
  readonly at: number;
}

export type WordsOutcome =
  z.infer<typeof outcome> | { readonly kind: "refused"; readonly errors: MediaErrors };

/** Puts other words beside a medium. Lessons get them with their next publishing. */
export async function changeMediaWords(actor: string, input: WordsInput): Promise<WordsOutcome> {
  const { slug, form, key, at } = input;
  const medium = await findMedia(slug);
  if (!medium) return { kind: "missing" };
  const words = checkWords(medium.kind, wordsOf(form));
  if (words.problems.length > 0) return { kind: "refused", errors: wordsErrors(words) };
  return runCommand({ actor, key, at }, outcome.parse, () =>
    Promise.resolve({
      result: { kind: "changed" as const },
      statements: [
        changeMedia(medium.id, { altSr: words.title.sr, altEn: words.title.en }),
        ...variantStatements(medium.id, trackVariants(words.tracks)),
      ],
    }),
  );
}
