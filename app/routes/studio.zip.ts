import type { LoaderFunctionArgs } from "@remix-run/node";
import { may } from "~/domain/access/permission";
import { readDocumentName } from "~/features/author/draft-form.server";
import { packDocument } from "~/features/author/pack-document.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";

/** A document as a ZIP archive: as published or `?draft=`, of a path also `?with=lessons`. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const name = readDocumentName(params);
  if (!may(actor.role, "author") || !name) notFound();
  const wish = new URL(request.url).searchParams;
  const named = wish.get("with") === "lessons";
  const archive = await packDocument(actor.id, { ...name, draft: wish.get("draft"), named });
  if (!archive) notFound();
  return new Response(new Uint8Array(archive), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${name.slug}.zip"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
