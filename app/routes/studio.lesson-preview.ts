import type { ActionFunctionArgs } from "@remix-run/node";
import { may } from "~/domain/access/permission";
import { previewDraft } from "~/features/author/lesson-editor/preview-draft.server";
import { readPreviewForm } from "~/features/author/lesson-editor/preview-form.server";
import { withinPreviewLimit } from "~/features/author/lesson-editor/preview-limit.server";
import { onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";

export const loader = () => notFound();

/** A lesson that is being written, as its learner would see it; nothing is kept. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const wish = readPreviewForm(await readForm(request));
  const slug = params.slug ?? "";
  const answer = await withinPreviewLimit(actor.id, () => previewDraft({ slug, ...wish }));
  if (!answer) return Response.json(null, { status: 429, headers: { "Retry-After": "2" } });
  return Response.json(answer);
}
