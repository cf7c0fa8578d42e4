import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { readLibrary } from "~/features/author/read-library.server";
import { StudioScreen } from "~/features/author/studio-screen";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/http/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  return {
    title: pageTitle(context, "author.studio.pageTitle"),
    library: await readLibrary(context.locale),
  };
}

export default function Studio() {
  return <StudioScreen library={useLoaderData<typeof loader>().library} />;
}
