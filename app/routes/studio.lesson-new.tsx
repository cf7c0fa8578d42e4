import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { createLesson } from "~/features/author/lesson-editor/create-lesson.server";
import { NewLessonScreen } from "~/features/author/lesson-editor/new-lesson-screen";
import { now } from "~/platform/clock.server";
import { field } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  return { title: pageTitle(context.locale, "editor.new.title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const sent = await readForm(request);
  const form = { sr: field(sent, "sr"), en: field(sent, "en"), slug: field(sent, "slug") };
  const outcome = await createLesson(actor.id, form, now());
  if (outcome.kind === "created") return redirect(`/studio/lessons/${outcome.slug}`, 303);
  return data({ form, problems: outcome.problems }, { status: 422 });
}

const BLANK = { form: { sr: "", en: "", slug: "" }, problems: [] };

export default function StudioLessonNew() {
  const { form, problems } = useActionData<typeof action>() ?? BLANK;
  return <NewLessonScreen form={form} problems={problems} />;
}
