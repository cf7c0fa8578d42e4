import { filesOf } from "~/domain/library/document";
import type { WorkingCopy } from "~/domain/library/working-copy";
import type { TextView } from "./path-editor-view";

/** A document of one file as its editor opens it. */
export function textView(copy: WorkingCopy, person: string): TextView {
  const { kind, slug, published, draft, editing, files } = copy;
  const [file = ""] = filesOf(kind);
  const { text, revision } = files[file] ?? { text: "", revision: 0 };
  return {
    kind,
    slug,
    file,
    text,
    revision,
    published: published !== null,
    draft,
    editing,
    person,
  };
}
