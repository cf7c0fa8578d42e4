import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { answerReview } from "~/features/practice/answer-review.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";

export const loader = () => notFound();

/**
 * Scripts get the outcome as JSON; a plain form is led back to review: to the feedback, to what is
 * to be mended, or to what is asked.
 */
export async function action({ context, request }: ActionFunctionArgs) {
  onlyPost(request);
  const wantsJson = request.headers.get("accept") === "application/json";
  if (wantsJson && !context.actor) return Response.json({ kind: "signed-out" }, { status: 401 });
  const actor = requireActor(context, request);
  const form = await readForm(request);
  const [lesson, family] = [field(form, "lesson"), field(form, "family")];
  const [turn, version] = [Number(field(form, "turn")), field(form, "version")];
  const key = field(form, "command");
  const input = { lesson, family, turn, version, form, key, at: now() };
  const outcome = await answerReview(actor.id, input);
  if (wantsJson) return Response.json(outcome);
  const back = (query: URLSearchParams) => redirect(`/review?${query.toString()}`, 303);
  switch (outcome.kind) {
    case "answered":
      return back(new URLSearchParams({ lesson, family, turn: String(turn) }));
    case "moved":
      return redirect("/review", 303);
    case "blank":
      return back(new URLSearchParams({ problem: "blank" }));
    case "invalid": {
      const query = new URLSearchParams({ problem: outcome.code });
      for (const given of outcome.given) query.append(given.field, given.value);
      return back(query);
    }
  }
}
