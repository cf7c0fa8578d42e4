import type { LoaderFunctionArgs } from "@remix-run/node";
import { readFile } from "~/features/learn/read-file.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";

/** A file of field work, always as a download: nothing that people sent is shown as a page. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const file = await readFile(actor.id, params.id ?? "");
  if (!file) notFound();
  return new Response(file.bytes, {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
