import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportSheet } from "~/features/toolkit/export-sheet.server";
import { now } from "~/platform/clock.server";
import { csvResponse } from "~/platform/csv.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";

/** A sheet of one's own for a spreadsheet. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { id: account = "", tool = "" } = params;
  const wish = { account, tool, locale: context.locale, at: now() };
  const exported = await exportSheet(actor.id, wish);
  if (!exported) notFound();
  return csvResponse(exported.file, exported.name);
}
