import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FollowUpScreen } from "~/features/learn/follow-up-screen";
import { readFollowUp } from "~/features/learn/read-follow-ups.server";
import { reportFollowUp } from "~/features/learn/report-follow-up.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost, textFields } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm, textIn } from "~/platform/http/read-form.server";
import { pageTitle } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { enrolment = "", days = "" } = params;
  const view = await readFollowUp(actor.id, { enrolment, days }, context.locale, now());
  if (!view) notFound();
  return { title: pageTitle(context.locale, "learn.followUp.title"), view };
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const { enrolment = "", days = "" } = params;
  const form = await readForm(request);
  const chosen = Object.fromEntries(
    Object.entries(textFields(form)).map(([name, value]) => [name.replace(/^plan-/, ""), value]),
  );
  const note = textIn(form, "note");
  const key = field(form, "command");
  const input = { enrolment, days, chosen, note, key, at: now() };
  const { kind } = await reportFollowUp(actor.id, input);
  if (kind === "missing") notFound();
  if (kind === "kept") return redirect(`/follow-ups/${enrolment}/${days}`, 303);
  return data({ kind, chosen, note }, { status: 422 });
}

export default function FollowUp() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <FollowUpScreen view={view} refused={refused ?? null} />;
}
