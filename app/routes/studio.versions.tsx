import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { readDocumentName } from "~/features/author/draft-form.server";
import { readVersions } from "~/features/author/read-versions.server";
import { restoreVersion } from "~/features/author/restore-version.server";
import { readComparison, readDone } from "~/features/author/versions-query.server";
import { VersionsScreen } from "~/features/author/versions-screen";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** `?from=&to=` compares two versions by number. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const name = readDocumentName(params);
  if (!may(actor.role, "author") || !name) notFound();
  const query = new URL(request.url).searchParams;
  const view = await readVersions(actor.id, name, readComparison(query));
  if (!view) notFound();
  const title = view.title[context.locale];
  return {
    title: pageTitle(context.locale, "studio.versions.pageTitle", { title }),
    timeZone: env().timeZone,
    done: readDone(query),
    view,
  };
}

/** Brings a version back as a draft. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const name = readDocumentName(params);
  if (!may(actor.role, "author") || !name) notFound();
  const form = await readForm(request);
  const version = field(form, "version");
  const draft = await restoreVersion(actor.id, { ...name, version, at: now() });
  if (draft === null) notFound();
  return redirect(`/studio/${params.kind}/${name.slug}/publish?draft=${draft}`, 303);
}

export default function StudioVersions() {
  const { view, timeZone, done } = useLoaderData<typeof loader>();
  return <VersionsScreen view={view} timeZone={timeZone} done={done} />;
}
