import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SignInScreen } from "~/features/account/sign-in-screen";
import { signIn } from "~/features/account/sign-in.server";
import { ownAddress } from "~/platform/http/own-address";
import { pageTitle } from "~/platform/page-title.server";
import { readForm, textIn } from "~/platform/http/read-form.server";
import { visitorOf } from "~/platform/http/visitor.server";
import { homeOf } from "~/ui/page/role-home";

const STATUS = { wrong: 401, incomplete: 400, wait: 429 } as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const wish = new URL(request.url).searchParams.get("to");
  if (context.actor) throw redirect(ownAddress(wish, homeOf(context.actor.role)));
  return { title: pageTitle(context.locale, "account.signIn.title"), to: ownAddress(wish, "") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const email = textIn(form, "email");
  const input = { email, password: textIn(form, "password") };
  const outcome = await signIn(input, visitorOf(request, context));
  if (outcome.kind !== "signed-in")
    return data({ refusal: outcome, email }, { status: STATUS[outcome.kind] });
  return redirect(ownAddress(form.get("to"), homeOf(outcome.role)), {
    headers: { "Set-Cookie": outcome.setCookie },
  });
}

export default function SignIn() {
  const { to } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <SignInScreen to={to} email={answer?.email ?? ""} refusal={answer?.refusal ?? null} />;
}
