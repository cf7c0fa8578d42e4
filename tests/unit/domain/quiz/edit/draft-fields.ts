import { RIGHT, type QuestionDraft } from "~/domain/quiz/edit/draft";
import { KEY_FIELD, rowField } from "~/domain/quiz/edit/draft-form";
import type { Text } from "~/domain/text";

/** The fields that the form of a question sends when nothing was changed. */
export function draftFields(draft: QuestionDraft): FormData {
  const form = new FormData();
  const both = (name: string, text: Text) => {
    form.set(`${name}.sr`, text.sr);
    form.set(`${name}.en`, text.en);
  };
  for (const name of ["type", "id", "objective", "family", "value", "tolerance", "unit"] as const)
    form.set(name, draft[name]);
  if (draft.critical) form.set("critical", "1");
  for (const use of draft.use) form.append("use", use);
  for (const name of ["stem", "case", "why"] as const) both(name, draft[name]);
  draft.rows.forEach(({ id, text, why, key }, index) => {
    form.set(rowField("rows", index, "id"), id);
    both(rowField("rows", index, "text"), text);
    both(rowField("rows", index, "why"), why);
    form.set(rowField("rows", index, "key"), key);
    if (draft.type === "single" && key === RIGHT) form.set(KEY_FIELD, id);
  });
  draft.partners.forEach(({ id, text }, index) => {
    form.set(rowField("partners", index, "id"), id);
    both(rowField("partners", index, "text"), text);
  });
  return form;
}
