import { z } from "zod";
import { MAX_FILE } from "~/domain/library/document";
import { AppError } from "~/platform/app-error";
import { textFields } from "~/platform/http/form.server";

const text = z
  .string()
  .max(MAX_FILE + 1_024)
  .transform((value) => value.replaceAll("\r\n", "\n"));

const previewForm = z.object({
  language: z.enum(["sr", "en"]),
  part: z.coerce.number().int().min(0).max(1_000),
  sr: text,
  en: text,
  questions: text,
});

/** What an editor asks to see. Throws `bad-form` for anything else. */
export function readPreviewForm(form: FormData) {
  const read = previewForm.safeParse(textFields(form));
  if (!read.success) throw new AppError("bad-form");
  const { language, part, sr, en, questions } = read.data;
  return { language, part, files: { "sr.mdx": sr, "en.mdx": en, "questions.yaml": questions } };
}
