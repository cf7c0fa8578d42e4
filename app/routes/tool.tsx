import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ExampleScreen } from "~/features/toolkit/example-screen";
import { answerExample, exampleView } from "~/features/toolkit/example-view";
import { onlyPost, textFields } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";
import { pageTitle } from "~/platform/page-title.server";

export function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const view = exampleView(params.tool ?? "", new URL(request.url).searchParams.get("mode"));
  if (!view) notFound();
  return { title: pageTitle(context.locale, `sheet.tool.${view.tool}`), view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Says how what was filled in is; nothing is stored. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  requireActor(context, request);
  const answer = answerExample(params.tool ?? "", textFields(await readForm(request)));
  if (!answer) notFound();
  return answer;
}

export default function Tool() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ExampleScreen view={view} answer={answer ?? null} />;
}
