import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { savePlace } from "~/features/learn/save-place.server";
import { AppError } from "~/platform/app-error";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";

// What is refused here is told on a page, also to a form sent without scripts.
export { default } from "./not-found";

export const loader = () => notFound();

export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const { path = "", step = "" } = params;
  const part = Number(field(await readForm(request), "part"));
  if (!Number.isInteger(part) || part < 1 || part > 99) throw new AppError("bad-form");
  const saved = await savePlace(actor.id, { path, step, part: part - 1, at: now() });
  if (!saved) notFound();
  return redirect(`/learn/${path}/${step}?part=${part}`, 303);
}
