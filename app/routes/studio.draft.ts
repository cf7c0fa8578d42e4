import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { may } from "~/domain/access/permission";
import { readDraftForm, readDocumentName } from "~/features/author/draft-form.server";
import { saveDraft } from "~/features/author/save-draft.server";
import { settleDraft } from "~/features/author/settle-draft.server";
import { now } from "~/platform/clock.server";
import { onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";

/**
 * Keeps a draft (`intent` absent), shares it, hides it again or discards it. Editors are answered
 * in JSON; a form that asks for the studio's page gets there.
 */
export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const name = readDocumentName(params);
  if (!may(actor.role, "author") || !name) notFound();
  const form = readDraftForm(await readForm(request));
  if (form.intent === "save") {
    const outcome = await saveDraft(actor.id, { ...name, ...form, at: now() });
    if (!outcome) notFound();
    if (form.back !== null && outcome.kind === "saved") return redirect(form.back, 303);
    return Response.json(outcome, { status: STATUS[outcome.kind] });
  }
  if (!(await settleDraft(actor.id, { ...name, draft: form.draft }, form.intent, now())))
    notFound();
  return redirect(form.back ?? "/studio", 303);
}

const STATUS = { saved: 200, conflict: 409, gone: 410, "too-large": 413 } as const;
