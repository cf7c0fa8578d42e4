import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { QuestionInsightScreen } from "~/features/author/question-insight-screen";
import { readQuestionInsight } from "~/features/author/read-question-insight.server";
import { env } from "~/platform/env.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** How a certifying question does among its first answers. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const { lesson = "", question = "" } = params;
  const insight = await readQuestionInsight(lesson, question, context.locale);
  if (!insight) notFound();
  return {
    title: pageTitle(context.locale, "insight.question.pageTitle"),
    timeZone: env().timeZone,
    insight,
  };
}

export default function StudioQuestionInsight() {
  return <QuestionInsightScreen {...useLoaderData<typeof loader>()} />;
}
