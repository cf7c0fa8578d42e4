import type { LoaderFunctionArgs } from "@remix-run/node";
import { serveMedia } from "~/platform/media/serve-media.server";

/** Bytes of a medium under their hash, for whoever is signed in; for others there are none. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const answer = context.actor && (await serveMedia(params.hash ?? "", request));
  if (answer) return answer;
  return new Response(null, { status: 404, headers: { "Cache-Control": "private, no-store" } });
}
