import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { readFilter } from "~/features/author/library/library-filter";
import { readStudio } from "~/features/author/library/read-studio.server";
import { readLateReviews } from "~/features/author/read-late-reviews.server";
import { StudioScreen } from "~/features/author/studio-screen";
import { now } from "~/platform/clock.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What waits for an author, and the library: `?q=`, `?kind=`, `?status=`, `?page=` from 1. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const filter = readFilter(new URL(request.url).searchParams);
  const [studio, late] = await Promise.all([
    readStudio(actor.id, filter, context.locale),
    readLateReviews(context.locale, now()),
  ]);
  return { title: pageTitle(context.locale, "author.studio.pageTitle"), studio, late };
}

export default function Studio() {
  return <StudioScreen {...useLoaderData<typeof loader>()} />;
}
