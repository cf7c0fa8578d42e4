import { AppError } from "../app-error";

/** The fields of a form as sent. Throws `bad-form` when the body is none. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new AppError("bad-form");
  }
}

/** The field's text; empty when it is missing or a file. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
