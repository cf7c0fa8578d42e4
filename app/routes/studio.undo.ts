import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { may } from "~/domain/access/permission";
import { undoChange } from "~/features/author/undo-change.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";

// What is refused here is told on a page, also to a form sent without scripts.
export { default } from "./not-found";

export const loader = () => notFound();

export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const slug = params.slug ?? "";
  const form = await readForm(request);
  const moved = await undoChange(actor.id, {
    slug,
    change: field(form, "change"),
    key: field(form, "command"),
    at: now(),
  });
  return redirect(`/studio/paths/${slug}/change?moved=${moved}`, 303);
}
