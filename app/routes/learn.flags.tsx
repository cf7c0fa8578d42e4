import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { flagPassage } from "~/features/learn/flag-passage.server";
import { LessonScreen } from "~/features/learn/lesson-screen";
import { readStep } from "~/features/learn/read-step.server";
import { AppError } from "~/platform/app-error";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";

/** Only seen when a flag was refused: the lesson, whose part the form names. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { path = "", step = "" } = params;
  const view = await readStep(actor.id, { path, step, part: null }, context.locale, now());
  if (view?.kind !== "lesson") notFound();
  return { view };
}

/** Tells the authors of a lesson about a passage of one of its parts. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const { path = "", step = "" } = params;
  const form = await readForm(request);
  const part = Number(field(form, "part")) - 1;
  if (!Number.isInteger(part)) throw new AppError("bad-form");
  const given = {
    reason: field(form, "reason"),
    quote: field(form, "quote"),
    note: field(form, "note"),
  };
  const sent = { ...given, key: field(form, "command"), locale: context.locale, at: now() };
  const { kind } = await flagPassage(actor.id, { path, step, part, ...sent });
  if (kind === "missing") notFound();
  if (kind === "flagged") {
    return redirect(`/learn/${path}/${step}?part=${part + 1}&flagged=1#flag`, 303);
  }
  const view = await readStep(actor.id, { path, step, part: part + 1 }, context.locale, now());
  if (view?.kind !== "lesson" || !view.flag) notFound();
  return data({ ...view, flag: { ...view.flag, refusal: { code: kind, given } } }, { status: 422 });
}

export default function RefusedFlag() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <LessonScreen view={refused ?? view} />;
}
