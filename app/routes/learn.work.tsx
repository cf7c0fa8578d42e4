import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AssignmentScreen } from "~/features/learn/assignment-screen";
import { readStep } from "~/features/learn/read-step.server";
import { submitAssignment } from "~/features/learn/submit-assignment.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";
import { namedTitle } from "~/platform/page-title.server";

/** Seen when what was sent could not be handed in: the work, with the text kept. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { path = "", step = "" } = params;
  const view = await readStep(actor.id, { path, step, part: null }, context.locale, now());
  if (view?.kind !== "assignment") notFound();
  return { title: namedTitle(view.title), timeZone: env().timeZone, view };
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const { path = "", step = "" } = params;
  const form = await readForm(request);
  const outcome = await submitAssignment(actor.id, {
    path,
    step,
    text: field(form, "text").replaceAll("\r\n", "\n"),
    files: form.getAll("files").flatMap((file) => (typeof file === "string" ? [] : [file])),
    draft: field(form, "intent") === "draft",
    key: field(form, "command"),
    at: now(),
  });
  if (outcome.kind === "missing") notFound();
  if (outcome.kind === "invalid") return data({ problem: outcome.problem }, { status: 422 });
  return redirect(`/learn/${path}/${step}`, 303);
}

export default function Work() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <AssignmentScreen view={view} timeZone={timeZone} problem={refused?.problem ?? null} />;
}
