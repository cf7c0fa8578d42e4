import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { readTrail } from "~/features/author/read-trail.server";
import { TrailScreen } from "~/features/author/trail-screen";
import { env } from "~/platform/env.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** `?before=` pages back in time (UTC ms). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const before = Number(new URL(request.url).searchParams.get("before") ?? "");
  return {
    title: pageTitle(context.locale, "studio.audit.pageTitle"),
    timeZone: env().timeZone,
    trail: await readTrail(Number.isSafeInteger(before) && before > 0 ? before : null),
  };
}

export default function StudioAudit() {
  const { trail, timeZone } = useLoaderData<typeof loader>();
  return <TrailScreen trail={trail} timeZone={timeZone} />;
}
