import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { readMarks } from "~/features/manage/review-form.server";
import { readReview } from "~/features/manage/read-review.server";
import { reviewSubmission } from "~/features/manage/review-submission.server";
import { ReviewScreen } from "~/features/manage/review-screen";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "manage")) notFound();
  const { id = "", submission = "" } = params;
  const view = await readReview(actor.id, id, submission, context.locale);
  if (!view) notFound();
  const title = pageTitle(context.locale, "manage.review.pageTitle", { name: view.person });
  return { title, timeZone: env().timeZone, view };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "manage")) notFound();
  const { id: cohort = "", submission = "" } = params;
  const form = await readForm(request);
  const { scores, comments } = readMarks(form);
  const key = field(form, "command");
  const input = { cohort, submission, scores, comments, key, at: now() };
  const outcome = await reviewSubmission(actor.id, input);
  if (outcome.kind === "missing") notFound();
  if (outcome.kind === "reviewed") return redirect(`/cohorts/${cohort}/reviews`, 303);
  const { kind, criteria } = outcome;
  return data({ kind, criteria, scores, comments }, { status: 422 });
}

export default function Review() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ReviewScreen view={view} timeZone={timeZone} refused={refused ?? null} />;
}
