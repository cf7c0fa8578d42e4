const BASE = "http://own.invalid";

/** An address of ours to go on to, else the fallback: never another origin. */
export function ownAddress(wish: unknown, fallback: string): string {
  if (typeof wish !== "string" || !/^\/(?![/\\])[^\s\\\u0000-\u001f\u007f]*$/.test(wish))
    return fallback;
  if (!URL.canParse(wish, BASE)) return fallback;
  const { origin, pathname } = new URL(wish, BASE);
  // "/.//evil.example" resolves to a path that a browser's history takes for another host.
  return origin === BASE && !pathname.startsWith("//") ? wish : fallback;
}
