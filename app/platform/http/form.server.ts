import { AppError } from "../app-error";
import { notFound } from "./not-found.server";

/** A field of a form as text; throws `bad-form` when it is missing or a file. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  if (typeof value !== "string") throw new AppError("bad-form");
  return value;
}

/** Only POST comes here; anything else gets the answer of a missing page. */
export function onlyPost(request: Request): void {
  if (request.method !== "POST") notFound();
}

/** Every field of a form that is text, by name; of several of one name the last. */
export function textFields(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );
}
