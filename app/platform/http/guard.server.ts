import { redirect, type AppLoadContext } from "@remix-run/node";
import type { Actor } from "../auth/session.server";

/**
 * The signed-in person, else a redirect to sign-in that leads back to the address asked for.
 */
export function requireActor(context: AppLoadContext, request: Request): Actor {
  if (context.actor) return context.actor;
  const { pathname, search } = new URL(request.url);
  const back =
    request.method === "GET" ? pathname.replace(/\.data$/, "") + withoutRoutes(search) : "/";
  throw redirect(back === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(back)}`);
}

function withoutRoutes(search: string): string {
  const query = new URLSearchParams(search);
  query.delete("_routes");
  const rest = query.toString();
  return rest ? `?${rest}` : "";
}
