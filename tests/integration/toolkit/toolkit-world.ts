import { saveAccount } from "~/features/toolkit/save-account.server";
import { saveSheet } from "~/features/toolkit/save-sheet.server";
import type { ValueCalculator } from "~/domain/toolkit/value-calculator/document";
import { billFields, ownFields, termFields } from "~/domain/toolkit/value-calculator/form";
import { driverFields, minusFields } from "~/domain/toolkit/value-calculator/form-lines";
import { commandKey } from "../learn/path-database";

export const AT = Date.UTC(2026, 10, 20, 9, 42);

/** A new account of somebody; its id. */
export async function newAccount(person: string, name: string, practise = false): Promise<string> {
  const input = { account: null, name, disguise: "", practise, key: commandKey(), at: AT };
  const outcome = await saveAccount(person, input);
  if (outcome.kind !== "saved") throw new Error(outcome.kind);
  return outcome.account;
}

/** Saves one part of a sheet, by default of a value calculator. */
export const savePart = (
  person: string,
  input: Partial<Parameters<typeof saveSheet>[1]> & { readonly account: string },
) =>
  saveSheet(person, {
    tool: "value-calculator",
    part: "bills",
    revision: 0,
    fields: {},
    locale: "sr",
    key: commandKey(),
    at: AT,
    ...input,
  });

/** Fills in a calculator part by part, as its forms would; how many revisions it took. */
export async function saveValue(
  person: string,
  account: string,
  value: ValueCalculator,
): Promise<number> {
  const parts = [
    ["bills", billFields(value, "sr")],
    ...value.drivers.map(({ id }) => [id, driverFields(value, id, "sr")] as const),
    ...value.minuses.map(({ id }) => [id, minusFields(value, id, "sr")] as const),
    ["terms", termFields(value, "sr")],
    ["own", ownFields(value, "sr")],
  ] as const;
  for (const [revision, [part, fields]] of parts.entries()) {
    const outcome = await savePart(person, { account, part, revision, fields });
    if (outcome.kind !== "saved") throw new Error(`${part}: ${JSON.stringify(outcome)}`);
  }
  return parts.length;
}
