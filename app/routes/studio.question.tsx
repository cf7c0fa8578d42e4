import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import {
  changeRow,
  openedQuestion,
  readWritten,
} from "~/features/author/bank/question-request.server";
import { QuestionScreen } from "~/features/author/bank/question-screen";
import { readQuestion, reopenQuestion } from "~/features/author/bank/read-question.server";
import { saveQuestion } from "~/features/author/bank/save-question.server";
import { now } from "~/platform/clock.server";
import { onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One question of a lesson's working copy, or `new?type=&objective=`. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const wish = new URL(request.url).searchParams;
  const opened = openedQuestion(params.question ?? "", wish);
  const editor =
    opened && (await readQuestion(actor.id, params.slug ?? "", wish.get("draft"), opened));
  if (!editor) notFound();
  const id = editor.id ?? "+";
  return {
    title: pageTitle(context.locale, "bank.question.pageTitle", { id }),
    editor,
    outcome: null,
    saved: wish.get("saved") === "1",
  };
}

/** Saves the question, or changes the rows of its form and shows it again. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const slug = params.slug ?? "";
  const written = readWritten(await readForm(request), params.question ?? "");
  const { draftId, id, base, draft } = written;
  if (written.change !== null) {
    const changed = { id, base, draft: changeRow(draft, written.change) };
    const editor = await reopenQuestion(actor.id, slug, draftId, changed);
    return editor ? { editor, outcome: null, saved: false } : notFound();
  }
  const outcome = await saveQuestion(actor.id, {
    ...{ slug, draftId, id, base },
    written: draft,
    unfinished: written.unfinished,
    key: written.command,
    at: now(),
  });
  if (outcome.kind === "saved") {
    const query = new URLSearchParams({ saved: "1", ...(draftId !== null && { draft: draftId }) });
    return redirect(`/studio/lessons/${slug}/questions/${outcome.id}?${query.toString()}`, 303);
  }
  const newBase = outcome.kind === "conflict" ? outcome.base : base;
  const newId = outcome.kind === "conflict" && outcome.theirs === null ? null : id;
  const editor = await reopenQuestion(actor.id, slug, draftId, {
    ...{ id: newId, base: newBase, draft },
  });
  return editor ? { editor, outcome, saved: false } : notFound();
}

export default function StudioQuestion() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <QuestionScreen {...(answered ?? loaded)} />;
}
