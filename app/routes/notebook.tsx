import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NotebookScreen } from "~/features/learn/notebook-screen";
import { readNotebook } from "~/features/learn/read-notebook.server";
import { env } from "~/platform/env.server";
import { requireActor } from "~/platform/http/guard.server";
import { pageTitle } from "~/platform/page-title.server";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return {
    title: pageTitle(context.locale, "learn.notebook.title"),
    timeZone: env().timeZone,
    view: await readNotebook(actor.id, context.locale),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Notebook() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  return <NotebookScreen view={view} timeZone={timeZone} />;
}
