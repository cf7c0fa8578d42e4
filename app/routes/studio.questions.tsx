import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { listAuthoredQuestions } from "~/features/author/list-questions.server";
import { asOnly } from "~/features/author/question-list";
import { asUse } from "~/features/author/question-use";
import { QuestionsScreen } from "~/features/author/questions-screen";
import { asLocale } from "~/i18n/locale";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/**
 * Questions with their keys: `?lesson=`, `?use=`, `?lang=`, `?text=`, `?objective=`, `?only=`,
 * `?keys=open`, `?page=` from 1.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const wish = new URL(request.url).searchParams;
  const list = await listAuthoredQuestions({
    lesson: wish.get("lesson"),
    use: asUse(wish.get("use")),
    language: asLocale(wish.get("lang")) ?? context.locale,
    text: (wish.get("text") ?? "").slice(0, 200),
    objective: wish.get("objective"),
    only: asOnly(wish.get("only")),
    page: Number.parseInt(wish.get("page") ?? "", 10) || 1,
  });
  const open = wish.get("keys") === "open";
  const { page, pages } = list;
  const address = (changed: Readonly<Record<string, string>>) => {
    const asked = Object.entries({ ...Object.fromEntries(wish), ...changed });
    return `?${new URLSearchParams(asked.filter(([, value]) => value !== "")).toString()}`;
  };
  return {
    title: pageTitle(context.locale, "author.questions.pageTitle"),
    list,
    open,
    toggle: address({ page: page > 1 ? String(page) : "", keys: open ? "" : "open" }),
    before: page > 1 ? address({ page: String(page - 1) }) : null,
    after: page < pages ? address({ page: String(page + 1) }) : null,
  };
}

export default function StudioQuestions() {
  return <QuestionsScreen {...useLoaderData<typeof loader>()} />;
}
