import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { placeUpload } from "~/features/author/place-upload.server";
import { readUpload } from "~/features/author/read-upload.server";
import { UploadScreen } from "~/features/author/upload-screen";
import type { UploadOutcome } from "~/features/author/upload-view";
import { now } from "~/platform/clock.server";
import { field } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";
import { compileLesson } from "~/platform/mdx/compile-lesson.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: shown?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  return { title: pageTitle(context.locale, "files.upload.pageTitle") };
}

/** First an archive to look at, then what of it is to be put into drafts. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const form = await readForm(request);
  if (field(form, "intent") === "place") {
    const chosen = form.getAll("document").filter((one) => typeof one === "string");
    return answer(await placeUpload(actor.id, { token: field(form, "token"), chosen, at: now() }));
  }
  const archive = form.get("archive");
  if (!(archive instanceof File) || archive.size === 0)
    return answer({ kind: "empty", unknown: [] });
  const bytes = Buffer.from(await archive.arrayBuffer());
  return answer(await readUpload(actor.id, bytes, compileLesson, now()));
}

const STATUS = {
  read: 200,
  placed: 200,
  gone: 409,
  refused: 422,
  empty: 422,
  "too-many": 422,
} as const;
const answer = (outcome: UploadOutcome) => data(outcome, { status: STATUS[outcome.kind] });

export default function StudioUpload() {
  return <UploadScreen outcome={useActionData<typeof action>() ?? null} />;
}
