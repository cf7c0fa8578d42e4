import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { applyChange } from "~/features/author/apply-change.server";
import { ChangeScreen } from "~/features/author/change-screen";
import { previewChange } from "~/features/author/preview-change.server";
import { readChoice, readScope } from "~/features/author/change-form.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const query = new URL(request.url).searchParams;
  const choice = readChoice(query.get("choice"));
  const view = await previewChange(params.slug ?? "", choice, context.locale, now());
  if (!view) notFound();
  const moved = Number.parseInt(query.get("moved") ?? "", 10);
  return {
    title: pageTitle(context.locale, "author.change.pageTitle", { title: view.title }),
    timeZone: env().timeZone,
    moved: Number.isNaN(moved) ? null : moved,
    view,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const slug = params.slug ?? "";
  const form = await readForm(request);
  const moved = await applyChange(actor.id, {
    slug,
    choice: readChoice(field(form, "choice")),
    scope: readScope(field(form, "scope")),
    key: field(form, "command"),
    at: now(),
  });
  if (moved === null) notFound();
  return redirect(`/studio/paths/${slug}/change?moved=${moved}`, 303);
}

export default function StudioChange() {
  const { view, timeZone, moved } = useLoaderData<typeof loader>();
  return <ChangeScreen view={view} timeZone={timeZone} moved={moved} />;
}
