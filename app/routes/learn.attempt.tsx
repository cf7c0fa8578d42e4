import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, type ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { AttemptScreen } from "~/features/practice/attempt-screen";
import { readAttempt } from "~/features/practice/read-attempt.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { namedTitle, say } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { path = "", step = "", attempt = "" } = params;
  const reading = await readAttempt(actor.id, { path, step, attempt }, context.locale);
  if (reading.kind === "missing") notFound();
  if (reading.kind === "submitted") {
    throw redirect(`/learn/${path}/${step}/attempts/${attempt}/result`);
  }
  return { title: namedTitle(say(context.locale, "practice.attempt.title")), view: reading };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Going from question to question asks the server nothing: there may be no signal. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  return currentUrl.pathname === nextUrl.pathname ? false : defaultShouldRevalidate;
}

export default function Attempt() {
  const { view } = useLoaderData<typeof loader>();
  return <AttemptScreen view={view} />;
}
