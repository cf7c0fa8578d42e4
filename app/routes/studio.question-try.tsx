import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { tryQuestion } from "~/features/author/bank/try-question.server";
import { TryScreen } from "~/features/author/bank/try-screen";
import { asLocale } from "~/i18n/locale";
import { onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

async function tried(
  { request, context, params }: LoaderFunctionArgs | ActionFunctionArgs,
  form: FormData | null,
) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const wish = new URL(request.url).searchParams;
  const shown = await tryQuestion(actor.id, {
    slug: params.slug ?? "",
    draftId: wish.get("draft"),
    id: params.question ?? "",
    language: asLocale(wish.get("lang")) ?? context.locale,
    form,
  });
  return shown ?? notFound();
}

/** A question as a learner meets it: `?lang=sr|en`. */
export async function loader(args: LoaderFunctionArgs) {
  return {
    title: pageTitle(args.context.locale, "bank.try.pageTitle"),
    tried: await tried(args, null),
  };
}

/** Grades an answer; nothing is stored. */
export async function action(args: ActionFunctionArgs) {
  onlyPost(args.request);
  return { tried: await tried(args, await readForm(args.request)) };
}

export default function StudioQuestionTry() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <TryScreen tried={(answered ?? loaded).tried} />;
}
