import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { LessonInsightScreen } from "~/features/author/lesson-insight-screen";
import { readLessonInsight } from "~/features/author/read-lesson-insight.server";
import { now } from "~/platform/clock.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** How a lesson goes for its learners, on all paths. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const insight = await readLessonInsight(params.slug ?? "", context.locale, now());
  if (!insight) notFound();
  return {
    title: pageTitle(context.locale, "insight.lesson.pageTitle", { title: insight.title }),
    insight,
  };
}

export default function StudioLessonInsight() {
  return <LessonInsightScreen insight={useLoaderData<typeof loader>().insight} />;
}
