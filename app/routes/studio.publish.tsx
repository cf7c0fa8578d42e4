import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { applyChange } from "~/features/author/apply-change.server";
import { readChoice, readScope } from "~/features/author/change-form.server";
import { readDocumentName } from "~/features/author/draft-form.server";
import { NoDraftScreen } from "~/features/author/no-draft-screen";
import { previewPublication } from "~/features/author/preview-publication.server";
import { publishDraft } from "~/features/author/publish-draft.server";
import { PublishScreen } from "~/features/author/publish-screen";
import { readWorkingCopy } from "~/features/author/read-working-copy.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm, textIn } from "~/platform/http/read-form.server";
import { compileLesson } from "~/platform/mdx/compile-lesson.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** `?draft=` names the draft, else the author's own; `?choice=redo` asks what that would do. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const name = readDocumentName(params);
  if (!may(actor.role, "author") || !name) notFound();
  const query = new URL(request.url).searchParams;
  const at = now();
  const copy = await readWorkingCopy(actor.id, name.kind, name.slug, query.get("draft"), at);
  if (!copy) notFound();
  const choice = readChoice(query.get("choice"));
  const input = { ...name, choice, locale: context.locale, at };
  const view =
    copy.draft &&
    (await previewPublication(actor.id, { ...input, draft: copy.draft.id }, compileLesson));
  const refused = query.get("refused");
  return {
    title: pageTitle(context.locale, "studio.publish.pageTitle", {
      title: view?.title[context.locale] ?? name.slug,
    }),
    name,
    view,
    refused: refused === "changed" || refused === "refused" ? refused : null,
  } as const;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const name = readDocumentName(params);
  if (!may(actor.role, "author") || !name) notFound();
  const form = await readForm(request);
  const [draft, key] = [field(form, "draft"), field(form, "command")];
  const note = textIn(form, "note").trim().slice(0, 300);
  const publication = { ...name, draft, note, seen: field(form, "seen"), key, at: now() };
  const outcome = await publishDraft(actor.id, publication, compileLesson);
  const base = `/studio/${params.kind}/${name.slug}`;
  if (outcome.kind === "missing") notFound();
  if (outcome.kind !== "published")
    return redirect(`${base}/publish?draft=${draft}&refused=${outcome.kind}`, 303);
  const choice = readChoice(textIn(form, "choice"));
  const scope = readScope(textIn(form, "scope"));
  let moved = 0;
  for (const slug of outcome.paths)
    moved += (await applyChange(actor.id, { slug, choice, scope, key, at: now() })) ?? 0;
  return redirect(`${base}/versions?done=publish&moved=${moved}`, 303);
}

export default function StudioPublish() {
  const { name, view, refused } = useLoaderData<typeof loader>();
  return view ? (
    <PublishScreen name={name} view={view} refused={refused} />
  ) : (
    <NoDraftScreen name={name} />
  );
}
