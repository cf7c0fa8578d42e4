import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { listStudioMedia } from "~/features/author/list-media.server";
import { MediaScreen } from "~/features/author/media-screen";
import { now } from "~/platform/clock.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What lessons may show: `?q=` narrows it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const query = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200);
  const list = await listStudioMedia(actor.id, { query, locale: context.locale, at: now() });
  return { title: pageTitle(context.locale, "media.list.pageTitle"), list };
}

export default function StudioMedia() {
  return <MediaScreen list={useLoaderData<typeof loader>().list} />;
}
