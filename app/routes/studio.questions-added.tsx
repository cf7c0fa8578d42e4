import { redirect, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { may } from "~/domain/access/permission";
import { addImported } from "~/features/author/bank/add-imported.server";
import { importInput } from "~/features/author/bank/import-request.server";
import { ImportScreen } from "~/features/author/bank/import-screen";
import { readImport } from "~/features/author/bank/read-import.server";
import { now } from "~/platform/clock.server";
import { field, onlyPost } from "~/platform/http/form.server";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";
import { pageTitle } from "~/platform/page-title.server";
import { readForm, textIn } from "~/platform/http/read-form.server";

export const meta: MetaFunction<typeof action> = ({ data }) => [{ title: data?.title }];

/** Only POST comes here. */
export const loader = () => notFound();

/** Adds the chosen questions of a file to the author's draft of a lesson. */
export async function action({ request, context }: ActionFunctionArgs) {
  onlyPost(request);
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const form = await readForm(request);
  const input = await importInput(form, context.locale);
  const outcome = await addImported(actor.id, {
    slug: input.lesson,
    format: input.format,
    language: input.language,
    source: textIn(form, "source"),
    chosen: form.getAll("chosen").map(Number),
    key: field(form, "command"),
    at: now(),
  });
  if (outcome.kind === "added")
    return redirect(`/studio/lessons/${input.lesson}/questions?added=${outcome.count}`, 303);
  const view = { ...(await readImport(input)), problem: outcome.kind };
  return { title: pageTitle(context.locale, "bank.import.pageTitle"), view };
}

export default function StudioQuestionsAdded() {
  const answered = useActionData<typeof action>();
  return answered ? <ImportScreen view={answered.view} /> : null;
}
