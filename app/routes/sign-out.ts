import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signOut } from "~/features/account/sign-out.server";
import { visitorOf } from "~/platform/http/visitor.server";

/** Following a link signs nobody out. */
export const loader = () => redirect("/");

export async function action({ request, context }: ActionFunctionArgs) {
  const setCookie = await signOut(visitorOf(request, context));
  return redirect("/", { headers: { "Set-Cookie": setCookie } });
}
