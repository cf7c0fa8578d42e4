import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { openDemoDoor } from "~/features/account/open-demo-door.server";
import { notFound } from "~/platform/http/not-found.server";
import { visitorOf } from "~/platform/http/visitor.server";
import { homeOf } from "~/ui/page/role-home";

// What is refused here is told on a page, also to a form sent without scripts.
export { default } from "./not-found";

/** Doors open by a button, not by a link. */
export const loader = () => redirect("/");

export async function action({ request, params, context }: ActionFunctionArgs) {
  const outcome = await openDemoDoor(params.role ?? "", visitorOf(request, context));
  if (outcome.kind === "closed") return notFound();
  return redirect(homeOf(outcome.role), { headers: { "Set-Cookie": outcome.setCookie } });
}
