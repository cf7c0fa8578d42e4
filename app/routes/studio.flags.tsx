import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { FlagsScreen } from "~/features/author/flags-screen";
import { readFlags } from "~/features/author/read-flags.server";
import { settleFlag } from "~/features/author/settle-flag.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { field } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Passages that learners flagged: `?lesson=` narrows, `?settled=1` shows those answered. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const query = new URL(request.url).searchParams;
  const which = query.get("settled") === "1" ? "settled" : "open";
  const list = await readFlags({ which, lesson: query.get("lesson") }, context.locale);
  return {
    title: pageTitle(context.locale, "insight.flagList.pageTitle"),
    timeZone: env().timeZone,
    list,
  };
}

/** Answers a flagged passage. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const form = await readForm(request);
  const answer = field(form, "answer");
  const flag = field(form, "flag");
  const key = field(form, "command");
  const { kind } = await settleFlag(actor.id, { flag, answer, key, at: now() });
  if (kind === "missing") notFound();
  if (kind === "empty" || kind === "too-long") {
    return data({ flag, code: kind, answer }, { status: 422 });
  }
  const lesson = new URL(request.url).searchParams.get("lesson");
  const query = new URLSearchParams(lesson === null ? {} : { lesson });
  query.set("done", kind === "settled" ? "settled" : "before");
  return redirect(`/studio/flags?${query.toString()}`, 303);
}

export default function StudioFlags() {
  const { list, timeZone } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const told = query.get("done");
  return (
    <FlagsScreen
      list={list}
      timeZone={timeZone}
      done={told === "settled" || told === "before" ? told : null}
      refusal={useActionData<typeof action>() ?? null}
    />
  );
}
