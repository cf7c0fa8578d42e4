import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { FollowUpScreen } from "~/features/manage/follow-up-screen";
import { readManagerFollowUp } from "~/features/manage/read-follow-ups.server";
import { reportObserved } from "~/features/manage/report-follow-up.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm, textIn } from "~/platform/http/read-form.server";
import { pageTitle } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "manage")) notFound();
  const { id: cohort = "", enrolment = "", days = "" } = params;
  const address = { cohort, enrolment, days };
  const view = await readManagerFollowUp(actor.id, address, context.locale, now());
  if (!view) notFound();
  return { title: pageTitle(context.locale, "manage.followUp.title"), view };
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "manage")) notFound();
  const { id: cohort = "", enrolment = "", days = "" } = params;
  const form = await readForm(request);
  const observed = form.getAll("observed").filter((one) => typeof one === "string");
  const note = textIn(form, "note");
  const key = field(form, "command");
  const input = { cohort, enrolment, days, observed, note, key, at: now() };
  const { kind } = await reportObserved(actor.id, input);
  if (kind === "missing") notFound();
  if (kind === "kept") return redirect(`/cohorts/${cohort}/reviews`, 303);
  return data({ observed, note }, { status: 422 });
}

export default function FollowUp() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <FollowUpScreen view={view} refused={refused ?? null} />;
}
