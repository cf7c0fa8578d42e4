import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { enrol } from "~/features/learn/enrol.server";
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
  const path = params.path ?? "";
  const key = field(await readForm(request), "command");
  const outcome = await enrol(actor.id, { path, key, at: now() });
  if (outcome.kind === "missing") notFound();
  return redirect(`/learn/${path}`, 303);
}
