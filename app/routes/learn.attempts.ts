import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { startAttempt } from "~/features/practice/start-attempt.server";
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
  const outcome = await startAttempt(actor.id, { path, step, key, at: now() });
  const door = `/learn/${path}/${step}`;
  switch (outcome.kind) {
    case "started":
      return redirect(`${door}/attempts/${outcome.attempt}`, 303);
    case "missing":
      notFound();
      break;
    case "short":
      return redirect(`${door}?short=1`, 303);
    case "refused":
      return redirect(door, 303);
  }
}
