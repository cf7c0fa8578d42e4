import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LessonScreen } from "~/features/learn/lesson-screen";
import { readStep } from "~/features/learn/read-step.server";
import { saveBlock } from "~/features/learn/save-block.server";
import { withRefusal } from "~/features/learn/with-refusal";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";
import { say } from "~/platform/page-title.server";

/** Only seen when a form was refused: the lesson at that part, with what was typed still there. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { path = "", step = "", block = "" } = params;
  const view = await readStep(actor.id, { path, step, part: "all" }, context.locale, now());
  if (view?.kind !== "lesson") notFound();
  const shown = view.shown.filter(({ blocks }) =>
    blocks.some((one) => one.kind === "island" && one.id === block),
  );
  if (shown.length === 0) notFound();
  return { view: { ...view, shown, part: shown[0]?.part ?? 0, missing: [] } };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const wantsJson = request.headers.get("accept") === "application/json";
  if (wantsJson && !context.actor) throw new Response(null, { status: 401 });
  const actor = requireActor(context, request);
  const { path = "", step = "", block = "" } = params;
  const form = await readForm(request);
  const key = field(form, "command");
  const outcome = await saveBlock(actor.id, { path, step, block, form, key, at: now() });
  if (outcome.kind === "missing") notFound();
  if (wantsJson && outcome.kind === "saved") return null;
  if (outcome.kind === "saved") {
    return redirect(`/learn/${path}/${step}?part=${outcome.part + 1}#block-${block}`, 303);
  }
  const given = [...form].flatMap(([name, value]) =>
    typeof value === "string" ? [{ name, value: value.slice(0, 5_000) }] : [],
  );
  const message = say(context.locale, `learn.block.${outcome.code}`);
  return data({ block, field: outcome.field, message, given }, { status: 422 });
}

export default function RefusedBlock() {
  const { view } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <LessonScreen view={refusal ? withRefusal(view, refusal) : view} />;
}
