import { isSlug } from "~/domain/library/document";
import { foldText } from "~/domain/quiz/fold-text";
import { textIn } from "~/platform/http/read-form.server";
import type { NewDocument } from "./new-document";

/** Without an address one is made of the Serbian title. */
export function readNewDocument(form: FormData): NewDocument {
  const title = { sr: textIn(form, "title-sr").trim(), en: textIn(form, "title-en").trim() };
  const slug = textIn(form, "slug").trim() || slugOf(title.sr);
  if (!title.sr || !title.en || title.sr.length > 300 || title.en.length > 300)
    return { title, slug, problem: "title" };
  return { title, slug, problem: isSlug(slug) && /^[a-z]/.test(slug) ? null : "bad-slug" };
}

const slugOf = (title: string): string =>
  foldText(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
