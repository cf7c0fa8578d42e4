import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { textView } from "~/features/author/path-editor/text-view.server";
import { readWorkingCopy } from "~/features/author/read-working-copy.server";
import { checkRoleplayText } from "~/features/author/text-editor/check-text.server";
import { TextEditorScreen } from "~/features/author/text-editor/text-editor-screen";
import { now } from "~/platform/clock.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** `?draft=` names the draft, else the author's own. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const chosen = new URL(request.url).searchParams.get("draft");
  const copy = await readWorkingCopy(actor.id, "roleplay", params.slug ?? "", chosen, now());
  if (!copy) notFound();
  const view = textView(copy, actor.id);
  const check = checkRoleplayText(copy.slug, view.text);
  const named = check.roleplay?.title[context.locale] ?? copy.slug;
  return {
    title: pageTitle(context.locale, "pathEditor.text.pageTitle", { title: named }),
    named,
    view,
    check,
  };
}

/** What the editor sends elsewhere does not change what it began from. */
export const shouldRevalidate = () => false;

export default function StudioRoleplay() {
  const { view, named, check } = useLoaderData<typeof loader>();
  return (
    <TextEditorScreen
      key={`${view.slug} ${view.draft?.id ?? ""}`}
      view={view}
      title={named}
      check={check}
    />
  );
}
