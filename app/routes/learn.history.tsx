import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HistoryScreen } from "~/features/learn/history-screen";
import { readHistory } from "~/features/learn/read-history.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const view = await readHistory(actor.id, params.path ?? "", context.locale, now());
  if (!view) notFound();
  const title = pageTitle(context.locale, "learn.history.pageTitle", { title: view.title });
  return { title, timeZone: env().timeZone, view };
}

export default function History() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  return <HistoryScreen view={view} timeZone={timeZone} />;
}
