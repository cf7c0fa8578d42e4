import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type ServerBuild,
} from "@remix-run/node";
import { AppError, STATUS } from "../app-error";
import { log } from "../log.server";

/**
 * The build with every loader and action answering its failures: an {@link AppError} with its
 * status and code, anything unexpected with 500 and the reference under which the log has the cause.
 */
export function answerFailures(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route] as const;
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader ? { loader: answering(loader) } : {}),
      ...(action ? { action: answering(action) } : {}),
    };
    return [id, { ...route, module }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

type Handler<Args> = (args: Args) => unknown;

function answering<Args extends LoaderFunctionArgs | ActionFunctionArgs>(handler: Handler<Args>) {
  return async (args: Args) => {
    try {
      return await handler(args);
    } catch (error) {
      throw answerTo(error, args);
    }
  };
}

/** What is thrown on: redirects, answers made on purpose and aborted requests as they are. */
function answerTo(error: unknown, { request, context }: LoaderFunctionArgs): unknown {
  if (!(error instanceof Error) || error instanceof Response || request.signal.aborted)
    return error;
  if (error instanceof AppError) return data({ code: error.code }, { status: STATUS[error.code] });
  const { reference } = context;
  log.error({ err: error, reference, path: new URL(request.url).pathname }, "request failed");
  return data({ reference }, { status: 500 });
}
