import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { readRun } from "~/features/roleplay/read-run.server";
import { RunScreen } from "~/features/roleplay/run-screen";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { namedTitle, say } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { path = "", step = "", run = "" } = params;
  const reading = await readRun(actor.id, { path, step, run }, context.locale);
  if (reading.kind === "missing") notFound();
  if (reading.kind === "ended") throw redirect(`/learn/${path}/${step}/runs/${run}/debrief`);
  const { title } = reading.play;
  return {
    title: namedTitle(say(context.locale, "roleplay.run.pageTitle", { title })),
    view: reading,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The conversation runs in the browser: what was loaded is where it began. */
export const shouldRevalidate = () => false;

export default function Run() {
  const { view } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  return <RunScreen key={view.run} view={view} overtaken={query.get("overtaken") === "1"} />;
}
