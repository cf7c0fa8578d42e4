import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { editByForm } from "~/features/author/path-editor/edit-by-form.server";
import { PathEditorScreen } from "~/features/author/path-editor/path-editor-screen";
import { readPathEditor } from "~/features/author/path-editor/read-path-editor.server";
import { readWorkingCopy } from "~/features/author/read-working-copy.server";
import { saveDraft } from "~/features/author/save-draft.server";
import { now } from "~/platform/clock.server";
import { onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm, textIn } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** `?draft=` names the draft, else the author's own. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const chosen = new URL(request.url).searchParams.get("draft");
  const copy = await readWorkingCopy(actor.id, "path", params.slug ?? "", chosen, now());
  if (!copy) notFound();
  const view = await readPathEditor(actor.id, copy);
  return { title: pageTitle(context.locale, "pathEditor.pageTitle", { slug: copy.slug }), view };
}

/** One form of the editor, where no script carries it out: the operation goes into the draft. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const form = await readForm(request);
  const chosen = textIn(form, "draft");
  const at = now();
  const copy = await readWorkingCopy(actor.id, "path", params.slug ?? "", chosen, at);
  if (!copy) notFound();
  const view = await readPathEditor(actor.id, copy);
  const edited = editByForm(view, form);
  if (!edited.ok) return data({ refusal: edited.reason }, { status: 422 });
  const { kind, slug, file, revision } = view;
  const draft = view.draft?.id ?? "";
  const outcome = await saveDraft(actor.id, {
    kind,
    slug,
    file,
    revision,
    draft,
    text: edited.text,
    at,
  });
  if (!outcome) notFound();
  const kept = outcome.kind === "saved" || outcome.kind === "conflict" ? outcome.draft : draft;
  return redirect(`/studio/paths/${slug}?draft=${kept}`, 303);
}

/** What the editor sends elsewhere does not change what it began from. */
export const shouldRevalidate = () => false;

export default function StudioPath() {
  const { view } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal ?? null;
  return (
    <PathEditorScreen key={`${view.slug} ${view.draft?.id ?? ""}`} view={view} refusal={refusal} />
  );
}
