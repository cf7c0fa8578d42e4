import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readCustomerVersion } from "~/features/toolkit/read-customer-version.server";
import { ValueShowScreen } from "~/features/toolkit/value-show-screen";
import { now } from "~/platform/clock.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { say } from "~/platform/page-title.server";

/** What a customer may be shown of the value, on the whole screen. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { locale } = context;
  const shown = await readCustomerVersion(actor.id, params.id ?? "", locale, now());
  if (!shown) notFound();
  return { title: say(locale, "value.show.document", { account: shown.account }), shown };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Show() {
  return <ValueShowScreen shown={useLoaderData<typeof loader>().shown} />;
}
