import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { discardDraft } from "~/features/toolkit/discard-draft.server";
import { onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";

// What is refused here is told on a page, also to a form sent without scripts.
export { default } from "./not-found";

export const loader = () => notFound();

/** Throws away a draft and leads back to the part as it was saved. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const { id: account = "", tool = "" } = params;
  const part = new URL(request.url).searchParams.get("part") ?? "";
  const { locale } = context;
  if (!(await discardDraft(actor.id, { account, tool, part, locale }))) notFound();
  const query = new URLSearchParams({ part });
  return redirect(`/accounts/${account}/${tool}?${query.toString()}`, 303);
}
