import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { importInput } from "~/features/author/bank/import-request.server";
import { ImportScreen } from "~/features/author/bank/import-screen";
import { readImport } from "~/features/author/bank/read-import.server";
import { onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where a file of questions is chosen or pasted: `?lesson=` for which lesson. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const lesson = new URL(request.url).searchParams.get("lesson") ?? "";
  const view = await readImport({
    format: "csv",
    language: context.locale,
    source: null,
    lesson,
  });
  return { title: pageTitle(context.locale, "bank.import.pageTitle"), view };
}

/** Reads the file and tells what can be taken of it; nothing is stored. */
export async function action({ request, context }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const input = await importInput(await readForm(request), context.locale);
  return { view: await readImport(input) };
}

export default function StudioQuestionsImport() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <ImportScreen view={(answered ?? loaded).view} />;
}
