import { ZodError } from "zod";
import { commit, type Statement } from "~db/commit.server";
import { findCommand, insertCommand } from "~db/queries/commands.server";
import { AppError } from "./app-error";

/** What a use case decided: its answer, and the writes that make it true. */
export interface Decision<Result> {
  readonly result: Result;
  /** Empty: nothing to write, and asking again may be answered otherwise. */
  readonly statements: readonly Statement[];
}

const TRIES = 5;

/**
 * Carries out a command once: read, decide, commit one batch. The same key again gets the same
 * answer. When somebody else committed in between, it reads and decides again.
 * Throws `conflict` when that goes on or when the key was another command's, `bad-form` when the
 * key is missing.
 */
export async function runCommand<Result>(
  command: { readonly actor: string; readonly key: string; readonly at: number },
  parseResult: (json: unknown) => Result,
  decide: () => Promise<Decision<Result>>,
): Promise<Result> {
  if (!/^[\w-]{8,64}$/.test(command.key)) throw new AppError("bad-form");
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const known = await findCommand(command.actor, command.key);
    if (known !== null) return answeredBefore(known, parseResult);
    const { result, statements } = await decide();
    if (statements.length === 0) return result;
    const record = insertCommand({ ...command, result: JSON.stringify(result) });
    if ((await commit([record, ...statements])) === "committed") return result;
  }
  throw new AppError("conflict");
}

function answeredBefore<Result>(known: string, parseResult: (json: unknown) => Result): Result {
  try {
    return parseResult(JSON.parse(known));
  } catch (error) {
    if (error instanceof ZodError) throw new AppError("conflict");
    throw error;
  }
}
