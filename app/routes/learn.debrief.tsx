import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DebriefScreen } from "~/features/roleplay/debrief-screen";
import { readDebrief } from "~/features/roleplay/read-debrief.server";
import { withRefusedBlock } from "~/features/roleplay/refused-block";
import { saveDebrief } from "~/features/roleplay/save-debrief.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost, textFields } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";
import { namedTitle, say } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { path = "", step = "", run = "" } = params;
  const reading = await readDebrief(actor.id, { path, step, run }, context.locale);
  if (reading.kind === "missing") notFound();
  if (reading.kind === "under-way") throw redirect(`/learn/${path}/${step}/runs/${run}`);
  const { title } = reading.view;
  return {
    title: namedTitle(say(context.locale, "roleplay.debrief.pageTitle", { title })),
    view: reading.view,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

/** Keeps what is written in one of the blocks, named by `?block=`. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const { path = "", step = "", run = "" } = params;
  const block = new URL(request.url).searchParams.get("block") ?? "";
  const form = await readForm(request);
  const key = field(form, "command");
  const outcome = await saveDebrief(actor.id, { path, step, run, block, form, key, at: now() });
  if (outcome.kind === "missing") notFound();
  if (outcome.kind === "saved")
    return redirect(`/learn/${path}/${step}/runs/${run}/debrief#block-${block}`, 303);
  const message = say(context.locale, `learn.block.${outcome.code}`);
  return data({ block, field: outcome.field, message, given: textFields(form) }, { status: 422 });
}

export default function DebriefPage() {
  const { view } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <DebriefScreen view={refusal ? withRefusedBlock(view, refusal) : view} />;
}
