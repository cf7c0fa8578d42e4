import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readReview } from "~/features/practice/read-review.server";
import { ReviewScreen } from "~/features/practice/review-screen";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { requireActor } from "~/platform/http/guard.server";
import { pageTitle } from "~/platform/page-title.server";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = new URL(request.url).searchParams;
  const [lesson, family] = [query.get("lesson"), query.get("family")];
  const turn = Number(query.get("turn") ?? -1);
  const named = lesson !== null && family !== null && Number.isInteger(turn);
  const answered = named ? { lesson, family, turn } : null;
  return {
    title: pageTitle(context.locale, "practice.review.title"),
    timeZone: env().timeZone,
    view: await readReview(actor.id, answered, context.locale, now()),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Review() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  return <ReviewScreen view={view} timeZone={timeZone} />;
}
