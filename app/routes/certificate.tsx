import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CertificateScreen } from "~/features/certificate/certificate-screen";
import { readCertificate } from "~/features/certificate/read-certificate.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { notFound } from "~/platform/http/not-found.server";
import { namedTitle, say } from "~/platform/page-title.server";

/** For anybody who has the address, signed in or not. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { timeZone, origin = new URL(request.url).origin } = env();
  const { locale, actor } = context;
  const view = await readCertificate({
    id: params.id ?? "",
    reader: actor?.id ?? null,
    locale,
    at: now(),
    timeZone,
    origin,
  });
  if (!view) notFound();
  const title = namedTitle(`${say(locale, "learn.certificate.title")}: ${view.title}`);
  return { title, timeZone, view };
}

/** It names a person: who has the address may read it, a search engine may not list it. */
export const headers: HeadersFunction = () => ({ "X-Robots-Tag": "noindex" });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export default function Certificate() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  return <CertificateScreen view={view} timeZone={timeZone} />;
}
