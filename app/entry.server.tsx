import { PassThrough } from "node:stream";
import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { RawIntlProvider } from "react-intl";
import { en } from "~/i18n/en";
import { makeIntl } from "~/i18n/intl";
import { sr } from "~/i18n/sr";
import { AppError } from "~/platform/app-error";
import { NonceContext } from "~/ui/nonce";
import { log } from "~/platform/log.server";

export { boot, shutDown } from "./boot.server";
export { createShell, serve } from "~/platform/http/shell.server";

const ABORT_AFTER = 10_000;
const intl = { sr: makeIntl("sr", sr), en: makeIntl("en", en) };

/** Renders one document. Nothing is streamed late: the whole page is in the first shell. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let code = status;
    const { pipe, abort } = renderToPipeableStream(
      <RawIntlProvider value={intl[context.locale]}>
        <NonceContext.Provider value={context.nonce}>
          <RemixServer context={remix} url={request.url} nonce={context.nonce} abortDelay={ABORT_AFTER} />
        </NonceContext.Provider>
      </RawIntlProvider>,
      {
        nonce: context.nonce,
        onShellReady() {
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          code = 500;
          log.error({ err: error }, "rendering failed");
        },
      },
    );
    setTimeout(abort, ABORT_AFTER).unref();
  });
}

/** The log gets the cause; what a person sees is the error page with a reference. */
export function handleError(
  error: unknown,
  { request }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || error instanceof AppError) return;
  log.error({ err: error, path: new URL(request.url).pathname }, "request failed");
}
