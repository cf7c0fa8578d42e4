import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { LessonPreviewScreen } from "~/features/author/lesson-preview-screen";
import { openFlagCounts } from "~/features/author/open-flag-counts.server";
import { previewLesson } from "~/features/author/preview-lesson.server";
import { asLocale } from "~/i18n/locale";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A lesson as learners see it: `?lang=sr|en`, `?part=` from 1. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const wish = new URL(request.url).searchParams;
  const preview = await previewLesson({
    slug: params.slug ?? "",
    language: asLocale(wish.get("lang")) ?? context.locale,
    part: (Number.parseInt(wish.get("part") ?? "", 10) || 1) - 1,
  });
  if (!preview) notFound();
  const flags = await openFlagCounts([preview.slug]);
  return {
    title: pageTitle(context.locale, "author.preview.pageTitle", { title: preview.title }),
    preview,
    openFlags: flags.get(preview.slug) ?? 0,
  };
}

export default function StudioLessonRead() {
  const { preview, openFlags } = useLoaderData<typeof loader>();
  return <LessonPreviewScreen preview={preview} openFlags={openFlags} />;
}
