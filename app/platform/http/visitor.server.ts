import type { AppLoadContext } from "@remix-run/node";

/** What a request says of the browser it comes from, for those who sign in and out. */
export interface Visitor {
  /** Network address that a limit may count. */
  readonly address: string;
  /** The browser's own description of itself. */
  readonly device: string;
  /** The `Cookie` header. */
  readonly cookies: string | null;
}

export function visitorOf(request: Request, context: AppLoadContext): Visitor {
  return {
    address: context.address,
    device: request.headers.get("user-agent") ?? "",
    cookies: request.headers.get("cookie"),
  };
}
