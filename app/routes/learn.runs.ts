import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { startRun } from "~/features/roleplay/start-run.server";
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
  const form = await readForm(request);
  const prepared = form.getAll("prepared").filter((value) => typeof value === "string");
  const key = field(form, "command");
  const outcome = await startRun(actor.id, { path, step, prepared, key, at: now() });
  const door = `/learn/${path}/${step}`;
  switch (outcome.kind) {
    case "started":
      return redirect(`${door}/runs/${outcome.run}`, 303);
    case "missing":
      notFound();
      break;
    case "locked":
      return redirect(door, 303);
    case "unprepared":
      return redirect(`${door}?short=1`, 303);
  }
}
