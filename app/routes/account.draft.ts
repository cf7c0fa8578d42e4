import type { ActionFunctionArgs } from "@remix-run/node";
import { keepDraft, type KeepDraftOutcome } from "~/features/toolkit/keep-draft.server";
import { clockTime } from "~/i18n/dates";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { onlyPost, textFields } from "~/platform/http/form.server";
import { notFound } from "~/platform/http/not-found.server";
import { requireActor } from "~/platform/http/guard.server";
import { readForm } from "~/platform/http/read-form.server";

export const loader = () => notFound();

const STATUS: Readonly<Record<KeepDraftOutcome["kind"], number>> = {
  kept: 200,
  stale: 409,
  missing: 404,
};

/** Fields of a part's form that are none of its content. */
const ASIDE = new Set(["command", "revision"]);

/** Keeps what a script sends while it is being typed, and tells when; no plain form comes here. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const wantsJson = request.headers.get("accept") === "application/json";
  if (wantsJson && !context.actor) return Response.json({ kind: "signed-out" }, { status: 401 });
  const actor = requireActor(context, request);
  const { id: account = "", tool = "" } = params;
  const form = textFields(await readForm(request));
  const at = now();
  const { kind } = await keepDraft(actor.id, {
    account,
    tool,
    part: new URL(request.url).searchParams.get("part") ?? "",
    revision: form.revision ? Number(form.revision) : NaN,
    fields: Object.fromEntries(Object.entries(form).filter(([name]) => !ASIDE.has(name))),
    locale: context.locale,
    at,
  });
  return Response.json({ kind, time: clockTime(at, env().timeZone) }, { status: STATUS[kind] });
}
