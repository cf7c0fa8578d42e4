const LONGEST = 60;
/** Addresses of our own stand where a slug would. */
const RESERVED: ReadonlySet<string> = new Set(["new"]);

/** Whether a medium may have this name in lessons. */
export function isMediaSlug(slug: string): boolean {
  return slug.length <= LONGEST && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && !RESERVED.has(slug);
}

/** A name made from a title or a file's name, other than those that are taken. */
export function mediaSlug(from: string, taken: ReadonlySet<string>): string {
  const folded = from
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .toLowerCase()
    .replaceAll("đ", "dj")
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, (signs) => (/^[\u0300-\u036f]+$/.test(signs) ? "" : "-"))
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST - 4)
    .replace(/-+$/, "");
  const base = isMediaSlug(folded) ? folded : "medij";
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
  }
}
