import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { applyRegrade } from "~/features/author/apply-regrade.server";
import { previewRegrade } from "~/features/author/preview-regrade.server";
import { RegradeScreen } from "~/features/author/regrade-screen";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const query = new URL(request.url).searchParams;
  const view = await previewRegrade(query.get("question") ?? "", context.locale);
  if (!view) notFound();
  const changed = Number.parseInt(query.get("changed") ?? "", 10);
  return {
    title: pageTitle(context.locale, "author.regrade.pageTitle"),
    changed: Number.isNaN(changed) ? null : changed,
    view,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const form = await readForm(request);
  const question = field(form, "question");
  const takePasses = field(form, "take") === "1";
  const key = field(form, "command");
  const changed = await applyRegrade(actor.id, { question, takePasses, key, at: now() });
  const query = new URLSearchParams({ question, changed: String(changed) });
  return redirect(`/studio/questions/regrade?${query.toString()}`, 303);
}

export default function StudioRegrade() {
  const { view, changed } = useLoaderData<typeof loader>();
  return <RegradeScreen view={view} changed={changed} />;
}
