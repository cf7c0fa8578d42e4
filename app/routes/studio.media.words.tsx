import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { changeMediaWords } from "~/features/author/change-media-words.server";
import { MediaDetailScreen } from "~/features/author/media-detail-screen";
import { readMediaForm } from "~/features/author/media-form.server";
import { readStudioMedia } from "~/features/author/read-media.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost, textFields } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

/** Seen when words could not be taken: the medium, with what was typed. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const medium = await readStudioMedia(actor.id, params.slug ?? "", context.locale);
  if (!medium) notFound();
  return { title: pageTitle(context.locale, "media.one.pageTitle", { slug: medium.slug }), medium };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const slug = params.slug ?? "";
  const sent = await readForm(request);
  const form = readMediaForm(textFields(sent));
  const key = field(sent, "command");
  const outcome = await changeMediaWords(actor.id, { slug, form, key, at: now() });
  if (outcome.kind === "missing") notFound();
  if (outcome.kind === "refused") return data({ errors: outcome.errors, form }, { status: 422 });
  return redirect(`/studio/media/${slug}?changed`, 303);
}

export default function StudioMediaWords() {
  const { medium } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <MediaDetailScreen medium={medium} said={null} refused={refused ?? null} />;
}
