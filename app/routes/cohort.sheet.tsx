import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { readHandedInSheet } from "~/features/manage/read-sheet.server";
import { SheetScreen } from "~/features/manage/sheet-screen";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "manage")) notFound();
  const { id: cohort = "", submission = "", tool = "" } = params;
  const sheet = await readHandedInSheet(actor.id, { cohort, submission, tool });
  if (!sheet) notFound();
  return { title: pageTitle(context.locale, `sheet.tool.${sheet.document.tool}`), sheet };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function HandedInSheet() {
  return <SheetScreen sheet={useLoaderData<typeof loader>().sheet} />;
}
