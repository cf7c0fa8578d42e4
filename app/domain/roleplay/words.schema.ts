import { z } from "zod";
import type { Refusal } from "~/domain/quiz/base.schema";

const say = (refusal: Refusal) => ({ error: refusal });

/** Starts with a letter: keys that look like numbers would change places in a stored play. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, say("slug"))
  .max(60, say("long"));
const prose = (limit: number) => z.string().max(limit, say("long")).regex(/\S/, say("empty"));
/** A text in both languages, neither of them empty. */
export const textOf = (limit: number) => z.strictObject({ sr: prose(limit), en: prose(limit) });
