import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { PersonScreen } from "~/features/manage/person-screen";
import { readPerson } from "~/features/manage/read-person.server";
import { waiveStep } from "~/features/manage/waive-step.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";
import { namedTitle } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "manage")) notFound();
  const { id: cohort = "", person = "" } = params;
  const view = await readPerson(actor.id, { cohort, person }, context.locale, now());
  if (!view) notFound();
  return { title: namedTitle(view.name), timeZone: env().timeZone, view };
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

/** Lets the person past a step. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "manage")) notFound();
  const { id: cohort = "", person = "" } = params;
  const form = await readForm(request);
  const step = field(form, "step");
  const reason = field(form, "reason");
  const key = field(form, "command");
  const { kind } = await waiveStep(actor.id, { cohort, person, step, reason, key, at: now() });
  if (kind === "missing") notFound();
  if (kind === "waived") return redirect(`/cohorts/${cohort}/people/${person}`, 303);
  return data({ step, reason, code: kind }, { status: 422 });
}

export default function Person() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <PersonScreen view={view} timeZone={timeZone} refused={refused ?? null} />;
}
