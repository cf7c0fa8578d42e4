import { z } from "zod";
import { findMedia, retireMedia } from "~db/queries/media.server";
import { runCommand } from "~/platform/command.server";
import { mediaUses } from "./media-uses.server";

const outcome = z.object({ kind: z.enum(["retired", "restored", "used", "missing"]) });

export type RetireOutcome = z.infer<typeof outcome>;

interface RetireInput {
  readonly slug: string;
  /** Back into use instead. */
  readonly restore: boolean;
  readonly key: string;
  readonly at: number;
}

/**
 * Takes a medium out of use, so that no lesson may name it anew; refused while one does. Its bytes
 * stay for whoever reads an older version.
 */
export async function retireStudioMedia(actor: string, input: RetireInput): Promise<RetireOutcome> {
  const { slug, restore, key, at } = input;
  return runCommand({ actor, key, at }, outcome.parse, async () => {
    const medium = await findMedia(slug);
    if (!medium) return { result: { kind: "missing" as const }, statements: [] };
    const used = !restore && (await mediaUses(actor, "sr")).has(slug);
    if (used) return { result: { kind: "used" as const }, statements: [] };
    const kind = restore ? ("restored" as const) : ("retired" as const);
    return { result: { kind }, statements: [retireMedia(medium.id, restore ? null : at)] };
  });
}
