import { editPath } from "~/domain/path/edit/edit-path";
import type { Edited } from "~/domain/path/edit/operation";
import { REFUSALS } from "~/domain/path/edit/refusals";
import { sketchPath } from "~/domain/path/edit/sketch";
import type { PathEditorView } from "./path-editor-view";
import { readPathForm } from "./path-form";

/** What a form of the path editor makes of the path's text, where no script does it. */
export function editByForm({ text, library }: PathEditorView, form: FormData): Edited {
  const path = sketchPath(text);
  if (!path) return { ok: false, reason: REFUSALS.unreadable };
  const read = readPathForm(form, path, library);
  return read.ok ? editPath(text, read.operation) : read;
}
