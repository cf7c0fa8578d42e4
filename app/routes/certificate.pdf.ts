import type { LoaderFunctionArgs } from "@remix-run/node";
import { printCertificate } from "~/features/certificate/print-certificate.server";
import { readCertificate } from "~/features/certificate/read-certificate.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";

/** The certificate as a sheet to print; for its owner alone, since making it costs work. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { timeZone, origin = new URL(request.url).origin } = env();
  const { locale } = context;
  const asked = { id: params.id ?? "", reader: actor.id, locale, at: now(), timeZone, origin };
  const view = await readCertificate(asked);
  if (view?.own !== true) notFound();
  return new Response(await printCertificate(view, locale, timeZone), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="kljuc-${view.id}.pdf"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
