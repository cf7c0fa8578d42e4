import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { CohortsScreen } from "~/features/manage/cohorts-screen";
import { listCohorts } from "~/features/manage/list-cohorts.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The manager's cohorts; straight to the cohort when there is only one. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "manage")) notFound();
  const cohorts = await listCohorts(actor.id, context.locale);
  const [only, ...others] = cohorts;
  if (only && others.length === 0) throw redirect(`/cohorts/${only.id}`);
  return { title: pageTitle(context.locale, "manage.cohorts.title"), cohorts };
}

export default function Cohorts() {
  return <CohortsScreen cohorts={useLoaderData<typeof loader>().cohorts} />;
}
