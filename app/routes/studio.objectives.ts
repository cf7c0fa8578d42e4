import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { may } from "~/domain/access/permission";
import { saveObjective } from "~/features/author/bank/save-objective.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm, textIn } from "~/platform/http/read-form.server";

/** Only POST comes here. */
export const loader = () => notFound();

/** Adds an objective to a lesson's draft or words one anew. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const form = await readForm(request);
  const slug = params.slug ?? "";
  const draftId = textIn(form, "draft") || null;
  const outcome = await saveObjective(actor.id, {
    slug,
    draftId,
    objective: textIn(form, "objective") || null,
    text: { sr: textIn(form, "sr"), en: textIn(form, "en") },
    key: field(form, "command"),
    at: now(),
  });
  if (outcome.kind === "missing") notFound();
  const notice = outcome.kind === "done" ? "saved" : outcome.kind;
  const query = new URLSearchParams({ notice, ...(draftId !== null && { draft: draftId }) });
  return redirect(`/studio/lessons/${slug}/questions?${query.toString()}`, 303);
}
