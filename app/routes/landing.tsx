import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LandingScreen } from "~/features/account/landing-screen";
import { ownShare } from "~/features/account/own-share";
import { readGuess } from "~/features/account/practice-guess";
import { pageTitle } from "~/platform/page-title.server";
import { readForm, textIn } from "~/platform/http/read-form.server";
import { homeOf } from "~/ui/page/role-home";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  if (context.actor) throw redirect(homeOf(context.actor.role));
  const guess = readGuess(new URL(request.url).searchParams.get("guess"));
  return { title: pageTitle(context.locale, "account.landing.title"), guess };
}

/** Works out the visitor's own share; nothing is stored. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const revenues = form.getAll("revenue").filter((value) => typeof value === "string");
  return ownShare(revenues, textIn(form, "pasted"));
}

export default function Landing() {
  const { guess } = useLoaderData<typeof loader>();
  const share = useActionData<typeof action>();
  return <LandingScreen guess={guess} share={share ?? null} />;
}
