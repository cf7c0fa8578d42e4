import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { readReviews } from "~/features/manage/read-reviews.server";
import { ReviewsScreen } from "~/features/manage/reviews-screen";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "manage")) notFound();
  const view = await readReviews(actor.id, params.id ?? "", context.locale, now());
  if (!view) notFound();
  const title = pageTitle(context.locale, "manage.reviews.pageTitle", { name: view.name });
  return { title, timeZone: env().timeZone, view };
}

export default function Reviews() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  return <ReviewsScreen view={view} timeZone={timeZone} />;
}
