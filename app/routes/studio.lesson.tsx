import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import editorStyles from "~/features/author/lesson-editor/editor.css?url";
import { LessonEditorScreen } from "~/features/author/lesson-editor/lesson-editor-screen";
import { readLessonEditor } from "~/features/author/lesson-editor/read-lesson-editor.server";
import { asLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: editorStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/**
 * A lesson being written: `?lang=sr|en`, `?draft=` for one that somebody shared, `?part=` and
 * `?find=` for the passage to open at.
 */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const wish = new URL(request.url).searchParams;
  const part = Number(wish.get("part") ?? 0);
  const view = await readLessonEditor(actor.id, {
    slug: params.slug ?? "",
    draft: wish.get("draft"),
    language: asLocale(wish.get("lang")) ?? context.locale,
    passage:
      !Number.isInteger(part) || part < 1
        ? null
        : { part: part - 1, words: wish.get("find") ?? "" },
    at: now(),
  });
  if (!view) notFound();
  return { title: pageTitle(context.locale, "editor.pageTitle", { slug: view.slug }), view };
}

export default function StudioLesson() {
  return <LessonEditorScreen view={useLoaderData<typeof loader>().view} />;
}
