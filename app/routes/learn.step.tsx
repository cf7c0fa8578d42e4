import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { readStep } from "~/features/learn/read-step.server";
import { readPartWish } from "~/features/learn/part-wish";
import { StepScreen } from "~/features/learn/step-screen";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { namedTitle } from "~/platform/page-title.server";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const address = {
    path: params.path ?? "",
    step: params.step ?? "",
    part: readPartWish(new URL(request.url).searchParams.get("part")),
  };
  const view = await readStep(actor.id, address, context.locale, now());
  if (!view) notFound();
  return { title: namedTitle(view.title), timeZone: env().timeZone, view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Step() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  return <StepScreen view={view} timeZone={timeZone} short={query.get("short") === "1"} />;
}
