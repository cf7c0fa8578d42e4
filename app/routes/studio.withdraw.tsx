import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { readDocumentName } from "~/features/author/draft-form.server";
import { readWithdrawal } from "~/features/author/read-withdrawal.server";
import { withdrawPublished } from "~/features/author/withdraw-document.server";
import { WithdrawScreen } from "~/features/author/withdraw-screen";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const name = readDocumentName(params);
  if (!may(actor.role, "author") || !name) notFound();
  const view = await readWithdrawal(name);
  if (!view) notFound();
  const title = view.title[context.locale];
  return { title: pageTitle(context.locale, "studio.withdraw.pageTitle", { title }), view };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const name = readDocumentName(params);
  if (!may(actor.role, "author") || !name) notFound();
  const form = await readForm(request);
  const withdraw = field(form, "withdraw") === "yes";
  const { kind } = await withdrawPublished(actor.id, {
    ...name,
    withdraw,
    note: field(form, "note").trim().slice(0, 300),
    key: field(form, "command"),
    at: now(),
  });
  if (kind === "missing") notFound();
  const base = `/studio/${params.kind}/${name.slug}`;
  if (kind === "used") return redirect(`${base}/withdraw`, 303);
  return redirect(`${base}/versions?done=${withdraw ? "withdraw" : "offer"}`, 303);
}

export default function StudioWithdraw() {
  return <WithdrawScreen view={useLoaderData<typeof loader>().view} />;
}
