import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { MediaDetailScreen } from "~/features/author/media-detail-screen";
import { readStudioMedia } from "~/features/author/read-media.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One medium: `?added`, `?changed` or `?retired` after something was done. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const medium = await readStudioMedia(actor.id, params.slug ?? "", context.locale);
  if (!medium) notFound();
  const query = new URL(request.url).searchParams;
  const said = (["added", "changed", "used"] as const).find((each) => query.has(each)) ?? null;
  return {
    title: pageTitle(context.locale, "media.one.pageTitle", { slug: medium.slug }),
    medium,
    said,
  };
}

export default function StudioMedium() {
  const { medium, said } = useLoaderData<typeof loader>();
  return <MediaDetailScreen medium={medium} said={said} refused={null} />;
}
