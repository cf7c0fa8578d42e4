import { concentration, type Concentration } from "~/domain/toolkit/concentration";
import { MOST_CUSTOMERS, readRevenues } from "~/domain/toolkit/read-revenues";

/** What a visitor typed, and what it comes to. Nothing of it is stored. */
export interface OwnShare {
  /** The single fields as typed. */
  readonly revenues: readonly string[];
  /** The pasted list as typed. */
  readonly pasted: string;
  readonly outcome:
    | { readonly kind: "read"; readonly concentration: Concentration }
    | { readonly kind: "unreadable"; readonly piece: string }
    | { readonly kind: "too-many"; readonly count: number };
}

const LONGEST = 4000;

/** The share of the largest customers in revenues typed one by one or pasted as a list. */
export function ownShare(typed: readonly string[], pastedText: string): OwnShare {
  const revenues = typed.slice(0, MOST_CUSTOMERS).map((text) => text.slice(0, 40));
  const pasted = pastedText.slice(0, LONGEST);
  const read = readRevenues([...revenues, pasted].join("\n"));
  const outcome =
    read.kind === "read"
      ? { kind: "read" as const, concentration: concentration(read.revenues) }
      : read;
  return { revenues, pasted, outcome };
}
