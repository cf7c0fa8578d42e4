import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MapScreen } from "~/features/learn/map-screen";
import { readMap } from "~/features/learn/read-map.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { namedTitle } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const view = await readMap(actor.id, params.path ?? "", context.locale, now());
  if (!view) notFound();
  return { title: namedTitle(view.title), timeZone: env().timeZone, view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function PathMap() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  return <MapScreen view={view} timeZone={timeZone} />;
}
