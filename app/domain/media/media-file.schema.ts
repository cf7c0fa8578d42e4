import { z } from "zod";
import type { MediaKind } from "~/domain/media/media";
import { NO_WORDS, type MediaWords } from "~/domain/media/words";
import { placed, type SourceProblem } from "~/domain/quiz/schema";
import { readYaml } from "~/domain/quiz/yaml.schema";
import type { Text } from "~/domain/text";

/** What `media.yaml` says; captions are named by their files. */
export interface MediaDescription {
  readonly kind: MediaKind;
  readonly file: string;
  /** As its author called the file, where it lies here under another name. */
  readonly name: string | null;
  /** Of a picture that the library made: the hash of its bytes. */
  readonly hash: string | null;
  readonly words: Omit<MediaWords, "captions">;
  readonly captionFiles: Text | null;
}

export type ParsedMedia =
  | { readonly ok: true; readonly media: MediaDescription }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };

const text = z.strictObject({ sr: z.string(), en: z.string() });
/** A file in the same folder. */
const file = z
  .string()
  .max(120)
  .regex(/^(?!\.)[^/\\:\u0000-\u001f]+$/);
const base = { schema: z.literal(1), file, name: z.string().max(120).optional() };
const files = z.strictObject({ sr: file, en: file });

const schema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...base,
    kind: z.literal("image"),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    alt: text.optional(),
    decorative: z.boolean().optional(),
  }),
  z.strictObject({ ...base, kind: z.literal("audio"), title: text, transcript: text }),
  z.strictObject({ ...base, kind: z.literal("video"), title: text, captions: files }),
  z.strictObject({ ...base, kind: z.literal("document"), title: text }),
]);

/**
 * Reads `media.yaml`: `kind`, `file`, perhaps `name` (and `hash` of a picture that was exported), and by kind `alt: { sr, en }` or `decorative: true`, `title`,
 * `transcript`, `captions: { sr: file, en: file }`. Every problem has a line and a column from 1.
 */
export function parseMedia(yamlText: string): ParsedMedia {
  const source = readYaml(yamlText);
  if (source.kind === "refused") return { ok: false, problems: source.problems };
  const parsed = schema.safeParse(source.value);
  if (!parsed.success) return { ok: false, problems: placed(source, [], parsed.error) };
  const { data } = parsed;
  const words = {
    title: data.kind === "image" ? (data.alt ?? NO_WORDS.title) : data.title,
    decorative: data.kind === "image" && data.decorative === true,
    transcript: data.kind === "audio" ? data.transcript : NO_WORDS.transcript,
  };
  const captionFiles = data.kind === "video" ? data.captions : null;
  const hash = data.kind === "image" ? (data.hash ?? null) : null;
  const { kind, name = null } = data;
  return { ok: true, media: { kind, file: data.file, name, hash, words, captionFiles } };
}
