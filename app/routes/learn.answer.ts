import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { saveAnswer, type SaveAnswerOutcome } from "~/features/practice/save-answer.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";

export const loader = () => notFound();

const STATUS: Readonly<Record<SaveAnswerOutcome["kind"], number>> = {
  saved: 200,
  missing: 404,
  submitted: 409,
  blank: 422,
  invalid: 422,
};

/** Scripts get the outcome as JSON; a plain form is led on to the next question or back to this one. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const wantsJson = request.headers.get("accept") === "application/json";
  if (wantsJson && !context.actor) return Response.json({ kind: "signed-out" }, { status: 401 });
  const actor = requireActor(context, request);
  const { path = "", step = "", attempt = "" } = params;
  const number = Number(params.position);
  if (!Number.isInteger(number) || number < 1) notFound();
  const form = await readForm(request);
  const key = field(form, "command");
  const input = { path, step, attempt, position: number - 1, form, key, at: now() };
  const outcome = await saveAnswer(actor.id, input);
  if (wantsJson) return Response.json(outcome, { status: STATUS[outcome.kind] });

  const base = `/learn/${path}/${step}/attempts/${attempt}`;
  switch (outcome.kind) {
    case "saved":
      return redirect(`${base}?q=${outcome.next}`, 303);
    case "submitted":
      return redirect(`${base}/result`, 303);
    case "missing":
      notFound();
      break;
    case "blank":
      return redirect(`${base}?q=${number}&problem=blank`, 303);
    case "invalid": {
      const query = new URLSearchParams({ q: String(number), problem: outcome.code });
      for (const { field, value } of outcome.given) query.append(field, value);
      return redirect(`${base}?${query.toString()}`, 303);
    }
  }
}
