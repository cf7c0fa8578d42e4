import type { ActionFunctionArgs } from "@remix-run/node";
import { may } from "~/domain/access/permission";
import { checkRoleplayText } from "~/features/author/text-editor/check-text.server";
import { onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm, textIn } from "~/platform/http/read-form.server";

/** Proves a role-play as it is being written; nothing is kept. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const { slug = "" } = params;
  if (!may(actor.role, "author")) notFound();
  const text = textIn(await readForm(request), "text").replaceAll("\r\n", "\n");
  return Response.json(checkRoleplayText(slug, text));
}
