import type { Text } from "~/domain/text";

/** One thing an author must mend, with the keys that lead to its place in the value. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: Text;
}
