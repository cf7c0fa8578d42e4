import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PartScreen } from "~/features/toolkit/part-screen";
import { readSheet } from "~/features/toolkit/read-sheet.server";
import { saveSheet } from "~/features/toolkit/save-sheet.server";
import { SheetScreen } from "~/features/toolkit/sheet-screen";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { field, onlyPost, textFields } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { readForm } from "~/platform/http/read-form.server";
import { pageTitle } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = new URL(request.url).searchParams;
  const version = /^\d{1,6}$/.exec(query.get("version") ?? "")?.[0] ?? null;
  const wish = {
    account: params.id ?? "",
    tool: params.tool ?? "",
    part: query.get("part"),
    version: version === null ? null : Number(version),
  };
  const view = await readSheet(actor.id, wish, context.locale, now());
  if (!view) notFound();
  const title = pageTitle(context.locale, `sheet.tool.${view.tool}`);
  return { title, timeZone: env().timeZone, view };
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

export async function action({ context, params, request }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const form = await readForm(request);
  const fields = textFields(form);
  const { id: account = "", tool = "" } = params;
  const outcome = await saveSheet(actor.id, {
    account,
    tool,
    part: new URL(request.url).searchParams.get("part") ?? "",
    revision: Number(field(form, "revision")),
    fields,
    locale: context.locale,
    key: field(form, "command"),
    at: now(),
  });
  if (outcome.kind === "missing") notFound();
  if (outcome.kind === "saved") return redirect(`/accounts/${account}/${tool}`, 303);
  const errors = outcome.kind === "invalid" ? outcome.errors : {};
  const stale = outcome.kind === "stale" ? outcome.revision : null;
  return data({ fields, errors, stale }, { status: stale === null ? 422 : 409 });
}

export default function Sheet() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return view.part ? (
    <PartScreen view={view} part={view.part} refused={refused ?? null} timeZone={timeZone} />
  ) : (
    <SheetScreen view={view} timeZone={timeZone} />
  );
}
