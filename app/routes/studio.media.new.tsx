import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuid } from "uuid";
import { may } from "~/domain/access/permission";
import { asMediaKind } from "~/features/author/media-kind";
import { mediaRoom } from "~/features/author/media-room.server";
import { MediaUploadScreen } from "~/features/author/media-upload-screen";
import { uploadMedia } from "~/features/author/upload-media.server";
import { now } from "~/platform/clock.server";
import { onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { receiveUpload } from "~/platform/media/receive-upload.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const kind = asMediaKind(params.kind);
  if (!may(actor.role, "author") || !kind) notFound();
  const room = await mediaRoom(actor.id, now());
  return { title: pageTitle(context.locale, `media.new.${kind}`), kind, room, command: uuid() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  const kind = asMediaKind(params.kind);
  if (!may(actor.role, "author") || !kind) notFound();
  const outcome = await receiveUpload(request, (received) =>
    uploadMedia(actor.id, kind, received, now()),
  );
  if (outcome.kind === "refused") return data(outcome, { status: 422 });
  return redirect(`/studio/media/${outcome.slug}?added`, 303);
}

export default function StudioMediaNew() {
  const { kind, room, command } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <MediaUploadScreen kind={kind} room={room} command={command} refused={refused ?? null} />;
}
