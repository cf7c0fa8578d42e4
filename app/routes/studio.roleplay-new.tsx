import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { createDocument } from "~/features/author/create-document.server";
import { newRoleplay } from "~/features/author/text-editor/new-roleplay.server";
import { readNewDocument } from "~/features/author/path-editor/new-document-form.server";
import { NewDocumentScreen } from "~/features/author/path-editor/new-document-screen";
import { now } from "~/platform/clock.server";
import { onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  return { title: pageTitle(context.locale, "pathEditor.new.roleplay") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const typed = readNewDocument(await readForm(request));
  if (typed.problem) return data(typed, { status: 422 });
  const { slug, title } = typed;
  const files = newRoleplay(slug, title);
  const outcome = await createDocument(actor.id, { kind: "roleplay", slug, files }, now());
  if (outcome.kind !== "created") return data({ ...typed, problem: outcome.kind }, { status: 422 });
  return redirect(`/studio/roleplays/${slug}?draft=${outcome.draft}`, 303);
}

export default function StudioRoleplayNew() {
  return <NewDocumentScreen kind="roleplay" typed={useActionData<typeof action>() ?? null} />;
}
