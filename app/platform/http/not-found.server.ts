import { data } from "@remix-run/node";

/** The one answer for what is missing and for what the actor may not see. */
export function notFound(): never {
  throw data(null, { status: 404 });
}
