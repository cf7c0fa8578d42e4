import type { PathSources } from "~/domain/path/resolve";
import type { PathLibrary } from "../path-editor-view";

/** What a path's lessons and role-plays are, as resolving it asks. */
export function sourcesOf({ lessons, roleplays }: PathLibrary): PathSources {
  return {
    lessons: new Map(lessons.map(({ slug, title, objectives }) => [slug, { title, objectives }])),
    roleplays: new Map(roleplays.map(({ slug, title, endings }) => [slug, { title, endings }])),
  };
}
