import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePlan } from "~/features/learn/change-plan.server";
import { PlanScreen } from "~/features/learn/plan-screen";
import { readPlan } from "~/features/learn/read-plan.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const plan = await readPlan(actor.id, params.id ?? "");
  if (!plan) notFound();
  return { title: pageTitle(context.locale, "learn.plan.title"), plan };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const form = await readForm(request);
  const input = { plan: params.id ?? "", form, key: field(form, "command"), at: now() };
  const outcome = await changePlan(actor.id, input);
  if (outcome.kind === "missing") notFound();
  if (outcome.kind === "kept") return redirect("/notebook", 303);
  const given = { cue: field(form, "cue"), action: field(form, "action") };
  return data({ ...given, error: { field: outcome.field, code: outcome.code } }, { status: 422 });
}

export default function Plan() {
  const { plan } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <PlanScreen plan={{ ...plan, ...refused }} />;
}
