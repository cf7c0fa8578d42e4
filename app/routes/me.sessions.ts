import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { endSession } from "~/features/account/end-session.server";
import { profileWith } from "~/features/account/profile-notes";
import { requireActor } from "~/platform/http/guard.server";
import { readForm, textIn } from "~/platform/http/read-form.server";

export const loader = () => redirect("/me");

/** Field `session`: the id of the one to end; without it, all others end. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const session = textIn(await readForm(request), "session");
  await endSession(actor, session === "" ? { kind: "others" } : { kind: "one", session });
  return redirect(profileWith({ password: null, sessionEnded: true }));
}
