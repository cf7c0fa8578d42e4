import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { arrangeQuestions } from "~/features/author/bank/arrange-questions.server";
import { LessonQuestionsScreen } from "~/features/author/bank/lesson-questions-screen";
import { asListNotice } from "~/features/author/bank/list-notice";
import { listLessonQuestions } from "~/features/author/bank/list-lesson-questions.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm, textIn } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Questions of a lesson's working copy: `?draft=` for one that somebody shares. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const wish = new URL(request.url).searchParams;
  const list = await listLessonQuestions(actor.id, params.slug ?? "", wish.get("draft"));
  if (!list) notFound();
  const added = Number.parseInt(wish.get("added") ?? "", 10);
  return {
    title: pageTitle(context.locale, "bank.lesson.pageTitle", {
      title: list.working.title[context.locale],
    }),
    list,
    notice: asListNotice(wish.get("notice")),
    added: Number.isNaN(added) ? null : added,
  };
}

/** Moves a question or takes it out of the draft. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const form = await readForm(request);
  const act = field(form, "act");
  const slug = params.slug ?? "";
  const outcome = await arrangeQuestions(actor.id, {
    slug,
    draftId: textIn(form, "draft") || null,
    question: field(form, "question"),
    act: act === "up" || act === "remove" ? act : "down",
    key: field(form, "command"),
    at: now(),
  });
  const query = new URL(request.url).searchParams;
  query.set("notice", outcome.kind === "done" ? "saved" : "missing");
  return redirect(`/studio/lessons/${slug}/questions?${query.toString()}`, 303);
}

export default function StudioLessonQuestions() {
  return <LessonQuestionsScreen {...useLoaderData<typeof loader>()} />;
}
