import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { may } from "~/domain/access/permission";
import { holdTalk } from "~/features/manage/hold-talk.server";
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
  if (!may(actor.role, "manage")) notFound();
  const cohort = params.id ?? "";
  const form = await readForm(request);
  const outcome = await holdTalk(actor.id, {
    cohort,
    person: field(form, "person"),
    step: field(form, "step"),
    objective: field(form, "objective"),
    key: field(form, "command"),
    at: now(),
  });
  if (outcome.kind === "missing") notFound();
  return redirect(`/cohorts/${cohort}/reviews`, 303);
}
