import { v7 as uuid } from "uuid";
import type { ValueCalculator } from "~/domain/toolkit/value-calculator/document";
import { billFields, ownFields, termFields } from "~/domain/toolkit/value-calculator/form";
import { driverFields, minusFields } from "~/domain/toolkit/value-calculator/form-lines";
import { sampleValue } from "~/domain/toolkit/value-calculator/sample";
import { saveSheet } from "~/features/toolkit/save-sheet.server";

const LOCALE = "sr";

/** The sample as somebody halfway with a customer has it: one benefit is not agreed yet. */
function demoValue(): ValueCalculator {
  const sample = sampleValue(LOCALE);
  return {
    ...sample,
    drivers: sample.drivers.map((driver) => ({
      ...driver,
      agreed: driver.confidence !== "estimate",
    })),
    margin: 280,
    note: "Ispod 2,70 bez dužeg ugovora ne idemo. Zastoj merimo u decembru s njihovim održavanjem.",
  };
}

/** Fills in the value calculator of an account, part by part as its form would. */
export async function fillValue(person: string, account: string, at: number) {
  const value = demoValue();
  const parts = [
    ["bills", billFields(value, LOCALE)],
    ...value.drivers.map(({ id }) => [id, driverFields(value, id, LOCALE)] as const),
    ...value.minuses.map(({ id }) => [id, minusFields(value, id, LOCALE)] as const),
    ["terms", termFields(value, LOCALE)],
    ["own", ownFields(value, LOCALE)],
  ] as const;
  for (const [revision, [part, fields]] of parts.entries()) {
    const sheet = {
      account,
      tool: "value-calculator",
      part,
      revision,
      fields,
      locale: LOCALE,
    } as const;
    await saveSheet(person, { ...sheet, key: uuid(), at });
  }
}
