import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { z } from "zod";

const CLIENT = fileURLToPath(new URL("../../build/client", import.meta.url));
const ASSETS = join(CLIENT, "assets");

const loaded = { module: z.string(), imports: z.array(z.string()).default([]) };
const manifestSchema = z.object({
  entry: z.object(loaded),
  routes: z.record(z.string(), z.object({ ...loaded, parentId: z.string().optional() })),
});

/** Scripts of the built product, by their addresses, with what is in them. */
export const scripts: ReadonlyMap<string, string> = new Map(
  readdirSync(ASSETS)
    .filter((name) => name.endsWith(".js"))
    .map((name) => [`/assets/${name}`, readFileSync(join(ASSETS, name), "utf8")]),
);

const manifest = manifestSchema.parse(
  JSON.parse(
    /^window\.__remixManifest=(.*?);?$/s.exec(
      [...scripts].find(([address]) => address.startsWith("/assets/manifest-"))?.[1] ?? "",
    )?.[1] ?? "null",
  ),
);

/** Every route of the product by its id. */
export const routeIds: readonly string[] = Object.keys(manifest.routes);

/** A route and the layouts it stands in, from the inside. */
export function nesting(id: string): readonly string[] {
  const parent = manifest.routes[id]?.parentId;
  return [id, ...(parent === undefined ? [] : nesting(parent))];
}

/** The scripts that a document of a route loads at once, the words of a language left out. */
export function firstScripts(id: string): ReadonlySet<string> {
  const files = [manifest.entry, ...nesting(id).map((one) => manifest.routes[one])];
  return new Set(files.flatMap((one) => (one ? [one.module, ...one.imports] : [])));
}

/** The same, and whatever those can ask for later; never the words. */
export function reachableScripts(id: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (address: string) => {
    if (reached.has(address)) return;
    reached.add(address);
    for (const [, name] of scripts.get(address)?.matchAll(/"\.\/([\w.-]+\.js)"/g) ?? [])
      if (name !== undefined && !WORDS.test(name)) visit(`/assets/${name}`);
  };
  firstScripts(id).forEach(visit);
  return reached;
}

const WORDS = /^(?:sr|en)-[a-z]+-/;

/** The script with the words of a group in a language, such as `sr-studio`. */
export function wordsScript(name: string): string {
  const found = [...scripts.keys()].filter((address) => address.startsWith(`/assets/${name}-`));
  if (found.length !== 1) throw new Error(`${found.length} scripts for ${name}`);
  return found[0] ?? "";
}

/** What some scripts weigh on their way, in bytes. */
export function gzipped(addresses: Iterable<string>): number {
  let sum = 0;
  for (const address of addresses) {
    const text = scripts.get(address);
    if (text === undefined) throw new Error(`${address} is not there`);
    sum += gzipSync(text, { level: 9 }).length;
  }
  return sum;
}
