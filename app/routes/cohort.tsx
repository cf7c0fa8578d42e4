import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { CohortScreen } from "~/features/manage/cohort-screen";
import { readCohort } from "~/features/manage/read-cohort.server";
import { now } from "~/platform/clock.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "manage")) notFound();
  const view = await readCohort(actor.id, params.id ?? "", context.locale, now());
  if (!view) notFound();
  return { title: pageTitle(context.locale, "manage.cohort.pageTitle", { name: view.name }), view };
}

export default function Cohort() {
  return <CohortScreen view={useLoaderData<typeof loader>().view} />;
}
