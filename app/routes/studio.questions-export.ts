import type { LoaderFunctionArgs } from "@remix-run/node";
import { may } from "~/domain/access/permission";
import { exportQuestions } from "~/features/author/bank/export-questions.server";
import { asExchangeFormat } from "~/features/author/bank/import-request.server";
import { asLocale } from "~/i18n/locale";
import { requireActor } from "~/platform/http/guard.server";
import { notFound } from "~/platform/http/not-found.server";

/** Downloads questions: `?format=gift|csv&language=sr|en`, of a `lesson` or all. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (!may(actor.role, "author")) notFound();
  const wish = new URL(request.url).searchParams;
  const format = asExchangeFormat(wish.get("format")) ?? notFound();
  const file = await exportQuestions(actor.id, {
    format,
    language: asLocale(wish.get("language")) ?? context.locale,
    lesson: wish.get("lesson") || null,
  });
  if (!file) notFound();
  return new Response(file.text, {
    headers: {
      "Content-Type": `text/${format === "csv" ? "csv" : "plain"}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${file.name}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
