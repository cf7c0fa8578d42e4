import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { changeLanguage } from "~/features/account/change-language.server";
import { AppError } from "~/platform/app-error";
import { ownAddress } from "~/platform/http/own-address";
import { readForm, textIn } from "~/platform/http/read-form.server";

export const loader = () => redirect("/");

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const setCookie = await changeLanguage(textIn(form, "locale"), context.actor);
  if (setCookie === null) throw new AppError("bad-form");
  return redirect(ownAddress(form.get("redirectTo"), "/"), {
    headers: { "Set-Cookie": setCookie },
  });
}
