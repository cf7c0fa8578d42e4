import { z } from "zod";
import { CONTACT_LIMITS, STRENGTHS, type ContactMatrix } from "./document";

const ours = z.string().regex(/^o[1-6]$/);
const theirs = z.string().regex(/^t([1-9]|1[0-2])$/);

/** A contact matrix as it is stored. */
export const contactMatrixSchema: z.ZodType<ContactMatrix> = z.strictObject({
  tool: z.literal("contact-matrix"),
  ours: z.array(z.strictObject({ id: ours, name: z.string().max(60) })).max(CONTACT_LIMITS.ours),
  theirs: z
    .array(
      z.strictObject({
        id: theirs,
        name: z.string().max(60),
        key: z.boolean(),
        owner: ours.nullable(),
      }),
    )
    .max(CONTACT_LIMITS.theirs),
  links: z
    .array(
      z.strictObject({
        ours,
        theirs,
        strength: z.literal(STRENGTHS),
        last: z.iso.date().nullable(),
      }),
    )
    .max(CONTACT_LIMITS.ours * CONTACT_LIMITS.theirs),
});
