import { stringify } from "yaml";
import type { DocumentFiles } from "~/domain/library/document";
import type { Text } from "~/domain/text";

/** The text with which a new path opens: one module, waiting for its first step. */
export function newPath(slug: string, title: Text): DocumentFiles {
  const module = {
    id: "m01",
    title: { sr: "Prvi modul", en: "First module" },
    after: [],
    steps: [],
  };
  const path = { schema: 1, slug, title, requires: [], modules: [module] };
  return {
    "path.yaml": stringify(path, {
      lineWidth: 0,
      defaultStringType: "QUOTE_DOUBLE",
      defaultKeyType: "PLAIN",
    }),
  };
}
