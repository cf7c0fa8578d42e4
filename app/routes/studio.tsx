import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { readLateReviews } from "~/features/author/read-late-reviews.server";
import { readLibrary } from "~/features/author/read-library.server";
import { StudioScreen } from "~/features/author/studio-screen";
import { now } from "~/platform/clock.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/http/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const [library, late] = await Promise.all([
    readLibrary(context.locale),
    readLateReviews(context.locale, now()),
  ]);
  return { title: pageTitle(context, "author.studio.pageTitle"), library, late };
}

export default function Studio() {
  const { library, late } = useLoaderData<typeof loader>();
  return <StudioScreen library={library} late={late} />;
}
