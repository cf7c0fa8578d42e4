import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { may } from "~/domain/access/permission";
import { retireStudioMedia } from "~/features/author/retire-media.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";

/** Takes a medium out of use or back into it. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const slug = params.slug ?? "";
  const form = await readForm(request);
  const restore = field(form, "intent") === "restore";
  const key = field(form, "command");
  const { kind } = await retireStudioMedia(actor.id, { slug, restore, key, at: now() });
  if (kind === "missing") notFound();
  return redirect(`/studio/media/${slug}?${kind === "used" ? "used" : "changed"}`, 303);
}
