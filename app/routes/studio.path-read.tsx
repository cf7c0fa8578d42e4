import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { PathScreen } from "~/features/author/path-screen";
import { readAuthoredPath } from "~/features/author/read-path.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const path = await readAuthoredPath(params.slug ?? "", context.locale);
  if (!path) notFound();
  return { title: pageTitle(context.locale, "author.path.pageTitle", { title: path.title }), path };
}

export default function StudioPathRead() {
  return <PathScreen path={useLoaderData<typeof loader>().path} />;
}
