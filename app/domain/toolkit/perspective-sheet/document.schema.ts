import { z } from "zod";
import { ASKED, MOST_PEOPLE, type PerspectiveSheet } from "./document";
import { LONGEST } from "./form";

const answer = z.strictObject({
  text: z.string().max(LONGEST.text),
  source: z.string().max(LONGEST.source),
});

/** A perspective sheet as it is stored. */
export const perspectiveSheetSchema: z.ZodType<PerspectiveSheet> = z.strictObject({
  tool: z.literal("perspective-sheet"),
  people: z
    .array(
      z.strictObject({
        id: z.string().regex(/^p[1-5]$/),
        name: z.string().max(LONGEST.name),
        answers: z.record(z.enum(ASKED), answer),
        check: z.strictObject({
          with: z.string().max(LONGEST.name),
          on: z.iso.date().nullable(),
          right: z.string().max(LONGEST.text),
          toCorrect: z.string().max(LONGEST.text),
        }),
      }),
    )
    .max(MOST_PEOPLE),
});
