import { v7 as uuid } from "uuid";
import { z } from "zod";
import { insertAccount, listAccounts, updateAccount } from "~db/queries/toolkit.server";
import { runCommand } from "~/platform/command.server";
import type { RefusedAccount } from "./accounts-view";

const NAME = 80;
const DISGUISE = 40;
/** A matrix of more accounts chooses nobody. */
const MOST_ACCOUNTS = 60;

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved"), account: z.string() }),
  z.object({ kind: z.literal("missing") }),
  z.object({
    kind: z.literal("invalid"),
    error: z.object({
      field: z.enum(["name", "disguise"]),
      code: z.enum(["empty", "too-long", "known", "too-many"]),
    }),
  }),
]);

type SaveOutcome = z.infer<typeof outcome>;

interface AccountInput {
  /** Null: a new one. */
  readonly account: string | null;
  readonly name: string;
  readonly disguise: string;
  /** From now on lessons speak of this one. */
  readonly practise: boolean;
  readonly key: string;
  readonly at: number;
}

/** Adds an account or changes its name and disguise. A name stands once among one's own. */
export function saveAccount(actor: string, input: AccountInput): Promise<SaveOutcome> {
  const { account, practise, key, at } = input;
  const name = input.name.trim();
  const disguise = input.disguise.trim();
  return runCommand<SaveOutcome>({ actor, key, at }, outcome.parse, async () => {
    const accounts = await listAccounts(actor);
    const known = accounts.find((one) => one.id === account);
    if (account !== null && !known) return { result: { kind: "missing" }, statements: [] };
    const others = accounts.filter((one) => one.id !== account);
    const error = problem({ name, disguise }, others, account === null);
    if (error) return { result: { kind: "invalid", error }, statements: [] };
    const id = account ?? uuid();
    const given = { name, disguise: disguise === "" ? null : disguise };
    const practised = practise ? { practisedSince: at } : {};
    return {
      result: { kind: "saved", account: id },
      statements: [
        known
          ? updateAccount(id, { ...given, ...practised })
          : insertAccount({ id, person: actor, practisedSince: 0, ...given, ...practised }),
      ],
    };
  });
}

function problem(
  { name, disguise }: { readonly name: string; readonly disguise: string },
  others: readonly { readonly name: string }[],
  isNew: boolean,
): RefusedAccount["error"] | null {
  if (name === "") return { field: "name", code: "empty" };
  if (name.length > NAME) return { field: "name", code: "too-long" };
  if (disguise.length > DISGUISE) return { field: "disguise", code: "too-long" };
  if (others.some((one) => one.name === name)) return { field: "name", code: "known" };
  if (isNew && others.length >= MOST_ACCOUNTS) return { field: "name", code: "too-many" };
  return null;
}
