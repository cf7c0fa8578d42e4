import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountsScreen } from "~/features/toolkit/accounts-screen";
import { readAccounts } from "~/features/toolkit/read-accounts.server";
import { saveAccount } from "~/features/toolkit/save-account.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { readForm } from "~/platform/http/read-form.server";
import { pageTitle } from "~/platform/page-title.server";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return {
    title: pageTitle(context.locale, "toolkit.accounts.title"),
    timeZone: env().timeZone,
    view: await readAccounts(actor.id),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

export async function action({ context, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const form = await readForm(request);
  const name = field(form, "name");
  const disguise = field(form, "disguise");
  const input = { account: null, name, disguise, practise: false };
  const outcome = await saveAccount(actor.id, {
    ...input,
    key: field(form, "command"),
    at: now(),
  });
  if (outcome.kind === "saved") return redirect(`/accounts/${outcome.account}`, 303);
  if (outcome.kind === "missing") return redirect("/accounts", 303);
  return data({ name, disguise, error: outcome.error }, { status: 422 });
}

export default function Accounts() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <AccountsScreen view={view} timeZone={timeZone} refused={refused ?? null} />;
}
