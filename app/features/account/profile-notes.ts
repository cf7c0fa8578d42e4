/** What became of the last change on the profile; carried by the address, so that it needs no script. */
export interface ProfileNotes {
  readonly password: PasswordNote | null;
  readonly sessionEnded: boolean;
}

export type PasswordNote =
  | { readonly kind: "changed" | "unfit" | "wrong" }
  | { readonly kind: "wait"; readonly minutes: number };

const KINDS = ["changed", "unfit", "wrong"] as const;
const LONGEST_WAIT = 15;

/** The address of the profile that tells of a change. */
export function profileWith({ password, sessionEnded }: ProfileNotes): string {
  if (password !== null) {
    const note = password.kind === "wait" ? `wait-${password.minutes}` : password.kind;
    return `/me?password=${note}#password`;
  }
  return sessionEnded ? "/me?session=ended#sessions" : "/me";
}

/** Reads what {@link profileWith} wrote; anything else says nothing. */
export function readNotes(query: URLSearchParams): ProfileNotes {
  return {
    password: passwordNote(query.get("password") ?? ""),
    sessionEnded: query.get("session") === "ended",
  };
}

function passwordNote(text: string): PasswordNote | null {
  const kind = KINDS.find((known) => known === text);
  if (kind !== undefined) return { kind };
  const minutes = Number(/^wait-(\d{1,2})$/.exec(text)?.[1] ?? 0);
  return minutes >= 1 && minutes <= LONGEST_WAIT ? { kind: "wait", minutes } : null;
}
