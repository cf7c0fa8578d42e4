import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { changePassword } from "~/features/account/change-password.server";
import { profileWith } from "~/features/account/profile-notes";
import { requireActor } from "~/platform/http/guard.server";
import { readForm, textIn } from "~/platform/http/read-form.server";
import { visitorOf } from "~/platform/http/visitor.server";

export const loader = () => redirect("/me");

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await readForm(request);
  const input = { current: textIn(form, "current"), next: textIn(form, "next") };
  const outcome = await changePassword(actor, input, visitorOf(request, context));
  const headers: HeadersInit =
    outcome.kind === "changed" ? { "Set-Cookie": outcome.setCookie } : {};
  return redirect(profileWith({ password: outcome, sessionEnded: false }), { headers });
}
