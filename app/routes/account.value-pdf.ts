import type { LoaderFunctionArgs } from "@remix-run/node";
import { printValue } from "~/features/toolkit/print-value.server";
import { now } from "~/platform/clock.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";

/** The value as a sheet to print: for the customer, unless one's own is asked for. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const own = new URL(request.url).searchParams.get("view") === "own";
  const printed = await printValue(actor.id, {
    account: params.id ?? "",
    reader: own ? "own" : "customer",
    locale: context.locale,
    at: now(),
  });
  if (!printed) notFound();
  return new Response(printed.file, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${printed.name}.pdf"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
