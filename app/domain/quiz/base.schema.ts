import { z } from "zod";

/** Keys of {@link REFUSALS}: what a value should have been, when the type alone does not say it. */
export type Refusal =
  | "slug"
  | "decimal"
  | "tolerance"
  | "empty"
  | "long"
  | "whole-percent"
  | "many-pairs"
  | "question-type";

/** A schema's message as a key, checked by the compiler. */
export const refusal = (code: Refusal): Refusal => code;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const TOLERANCE = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** An identifier in lower-case ASCII with single hyphens, at most 60 characters. */
export const slug = z
  .string()
  .max(60, { error: refusal("long") })
  .regex(SLUG, { error: refusal("slug") });

const sentence = (limit: number) =>
  z
    .string()
    .max(limit, { error: refusal("long") })
    .refine((value) => value.trim() !== "", { error: refusal("empty") });

const text = (limit: number) => z.strictObject({ sr: sentence(limit), en: sentence(limit) });

/** What stands on one option or row. */
export const labelText = text(600);

/** A stem or an explanation. */
export const passageText = text(2_000);

/** A case of a scenario: 60–120 words are meant, the limit only stops accidents. */
export const caseText = text(4_000);

/** A decimal number as text with a point, such as `-49.4`. */
export const decimal = z
  .string()
  .max(30, { error: refusal("long") })
  .regex(DECIMAL, { error: refusal("decimal") });

/** A decimal that is not negative. */
export const toleranceDecimal = z
  .string()
  .max(30, { error: refusal("long") })
  .regex(TOLERANCE, { error: refusal("tolerance") });

/** Credit of one scenario option: an integer of 0–100. */
export const optionCredit = z
  .number()
  .refine((credit) => Number.isInteger(credit) && credit >= 0 && credit <= 100, {
    error: refusal("whole-percent"),
  });

/** A unit shown after a numeric field; empty when the stem says it all. */
export const unitLabel = z.string().max(20, { error: refusal("long") });

/** The keys that every question has, whatever its type. */
export const questionBase = {
  id: slug,
  objective: slug,
  family: slug.optional(),
  critical: z.boolean().default(false),
  use: z
    .array(z.enum(["pre", "practice", "review", "check", "testOut", "diagnostic", "remedial"]))
    .min(1),
  stem: passageText,
};
