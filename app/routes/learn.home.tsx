import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HomeScreen } from "~/features/learn/home-screen";
import { readHome } from "~/features/learn/read-home.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { requireActor } from "~/platform/http/guard.server";
import { pageTitle } from "~/platform/page-title.server";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return {
    title: pageTitle(context.locale, "learn.title.home"),
    timeZone: env().timeZone,
    view: await readHome(actor.id, context.locale, now()),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Home() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  return <HomeScreen view={view} timeZone={timeZone} />;
}
