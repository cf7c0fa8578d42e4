import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { finishLesson } from "~/features/learn/finish-lesson.server";
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
  const key = field(await readForm(request), "command");
  const outcome = await finishLesson(actor.id, { path, step, key, at: now() });
  if (outcome.kind === "missing") notFound();
  if (outcome.kind === "incomplete") return redirect(`/learn/${path}/${step}?part=99#missing`, 303);
  return redirect(outcome.next ?? `/learn/${path}`, 303);
}
