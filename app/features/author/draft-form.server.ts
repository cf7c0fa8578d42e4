import { z } from "zod";
import { isSlug, kindOfAddress, type DocumentName } from "~/domain/library/document";
import { AppError } from "~/platform/app-error";
import { ownAddress } from "~/platform/http/own-address";
import { textFields } from "~/platform/http/form.server";

const draftForm = z.object({
  intent: z.enum(["save", "share", "unshare", "discard"]).default("save"),
  draft: z.string().max(64).default(""),
  file: z.string().max(64).default(""),
  revision: z.coerce.number().int().min(0).default(0),
  /** Browsers send line ends of their own. */
  text: z
    .string()
    .default("")
    .transform((text) => text.replaceAll("\r\n", "\n")),
  back: z.string().max(300).optional(),
});

/** What an editor sends of a draft. Throws `bad-form` for anything else. */
export function readDraftForm(form: FormData) {
  const read = draftForm.safeParse(textFields(form));
  if (!read.success) throw new AppError("bad-form");
  const { back, ...rest } = read.data;
  return { ...rest, back: back === undefined ? null : ownAddress(back, "/studio") };
}

/** The document that an address of the studio names, or null. */
export function readDocumentName(params: {
  readonly kind?: string | undefined;
  readonly slug?: string | undefined;
}): DocumentName | null {
  const kind = kindOfAddress(params.kind);
  const { slug = "" } = params;
  return kind && isSlug(slug) ? { kind, slug } : null;
}
