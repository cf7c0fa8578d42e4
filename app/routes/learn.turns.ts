import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { takeTurn, type TurnOutcome } from "~/features/roleplay/take-turn.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";

export const loader = () => notFound();

const STATUS: Readonly<Record<TurnOutcome["kind"], number>> = {
  taken: 200,
  missing: 404,
  overtaken: 409,
  refused: 422,
};

/** Scripts get the outcome as JSON; a plain form is led on to the next line or to the debrief. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const wantsJson = request.headers.get("accept") === "application/json";
  if (wantsJson && !context.actor) return Response.json({ kind: "signed-out" }, { status: 401 });
  const actor = requireActor(context, request);
  const { path = "", step = "", run = "" } = params;
  const form = await readForm(request);
  const before = field(form, "said")
    .split(" ")
    .filter((one) => one !== "");
  const said = [...before, field(form, "choice")];
  const key = field(form, "command");
  const outcome = await takeTurn(actor.id, { path, step, run, said, key, at: now() });
  if (wantsJson) return Response.json(outcome, { status: STATUS[outcome.kind] });

  const base = `/learn/${path}/${step}/runs/${run}`;
  switch (outcome.kind) {
    case "taken":
      return redirect(base, 303);
    case "missing":
      notFound();
      break;
    case "overtaken":
    case "refused":
      return redirect(`${base}?overtaken=1`, 303);
  }
}
