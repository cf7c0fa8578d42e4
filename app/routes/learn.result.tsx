import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readResult } from "~/features/practice/read-result.server";
import { ResultScreen } from "~/features/practice/result-screen";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { namedTitle, say } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { path = "", step = "", attempt = "" } = params;
  const address = { path, step, attempt };
  const reading = await readResult(actor.id, address, context.locale, now());
  if (reading.kind === "missing") notFound();
  if (reading.kind === "open") throw redirect(`/learn/${path}/${step}/attempts/${attempt}`);
  const title = namedTitle(say(context.locale, "practice.result.title"));
  return { title, timeZone: env().timeZone, view: reading.view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Result() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  return <ResultScreen view={view} timeZone={timeZone} />;
}
