import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountScreen } from "~/features/toolkit/account-screen";
import { readAccount } from "~/features/toolkit/read-accounts.server";
import { saveAccount } from "~/features/toolkit/save-account.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";
import { namedTitle } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const view = await readAccount(actor.id, params.id ?? "");
  if (!view) notFound();
  return { title: namedTitle(view.name), timeZone: env().timeZone, view };
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const form = await readForm(request);
  const name = field(form, "name");
  const disguise = field(form, "disguise");
  const outcome = await saveAccount(actor.id, {
    account: params.id ?? "",
    name,
    disguise,
    practise: form.get("practise") === "1",
    key: field(form, "command"),
    at: now(),
  });
  if (outcome.kind === "missing") notFound();
  if (outcome.kind === "saved") return redirect(`/accounts/${outcome.account}`, 303);
  return data({ name, disguise, error: outcome.error }, { status: 422 });
}

export default function Account() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <AccountScreen view={view} timeZone={timeZone} refused={refused ?? null} />;
}
