import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const handler = z.unknown().refine((value) => typeof value === "function");
const buildSchema = z.object({
  routes: z.record(
    z.string(),
    z.object({
      path: z.string().optional(),
      module: z.object({
        action: handler.optional(),
        loader: handler.optional(),
        default: handler.optional(),
      }),
    }),
  ),
});

/** An address of the built product and what answers there. */
export interface BuiltRoute {
  readonly id: string;
  /** With the names of parameters in it, such as `/learn/:path`. */
  readonly pattern: string;
  readonly acts: boolean;
  readonly loads: boolean;
  readonly shows: boolean;
}

/** Every address there is, from the build itself, so that a new one cannot be forgotten. */
export function builtRoutes(): readonly BuiltRoute[] {
  const file = fileURLToPath(new URL("../../../build/server/index.js", import.meta.url));
  const built: unknown = createRequire(import.meta.url)(file);
  return Object.entries(buildSchema.parse(built).routes).map(([id, { path, module }]) => ({
    id,
    pattern: `/${path ?? ""}`,
    acts: module.action !== undefined,
    loads: module.loader !== undefined,
    shows: module.default !== undefined,
  }));
}

/** An address with its parameters filled in; what has no value becomes `x`. */
export function filledIn(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => values[name] ?? "x").replace("*", "nema");
}
