import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { textView } from "~/features/author/path-editor/text-view.server";
import { readWorkingCopy } from "~/features/author/read-working-copy.server";
import { checkGlossaryText } from "~/features/author/text-editor/check-text.server";
import { TextEditorScreen } from "~/features/author/text-editor/text-editor-screen";
import { useT } from "~/i18n/use-t";
import { now } from "~/platform/clock.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** `?draft=` names the draft, else the author's own. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const chosen = new URL(request.url).searchParams.get("draft");
  const copy = await readWorkingCopy(actor.id, "glossary", "glossary", chosen, now());
  if (!copy) notFound();
  const view = textView(copy, actor.id);
  return {
    title: pageTitle(context.locale, "pathEditor.text.glossary"),
    view,
    check: checkGlossaryText(view.text),
  };
}

/** What the editor sends elsewhere does not change what it began from. */
export const shouldRevalidate = () => false;

export default function StudioGlossary() {
  const t = useT();
  const { view, check } = useLoaderData<typeof loader>();
  return (
    <TextEditorScreen
      key={view.draft?.id}
      view={view}
      title={t("pathEditor.text.glossary")}
      check={check}
    />
  );
}
