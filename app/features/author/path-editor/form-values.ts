import type { Text } from "~/domain/text";

/** Reads an author's form; a number that is none makes the whole form unreadable. */
export class FormValues {
  constructor(private readonly form: FormData) {}

  /** What was typed or chosen, without spaces around it; empty when it is not there. */
  word(name: string): string {
    const value = this.form.get(name);
    return typeof value === "string" ? value.trim() : "";
  }

  words(name: string): readonly string[] {
    return this.form
      .getAll(name)
      .flatMap((value) => (typeof value === "string" && value ? [value] : []));
  }

  text(name: string): Text {
    return { sr: this.word(`${name}-sr`), en: this.word(`${name}-en`) };
  }

  has(name: string): boolean {
    return this.form.has(name);
  }

  /** A whole number; throws {@link NotANumber}. */
  number(name: string): number {
    const word = this.word(name);
    if (!/^\d{1,5}$/.test(word)) throw new NotANumber(name);
    return Number(word);
  }

  /** A whole number, or nothing where the field was left empty. */
  numberOrNone(name: string): number | undefined {
    return this.word(name) === "" ? undefined : this.number(name);
  }
}

/** A field that has to hold a whole number and does not. */
export class NotANumber extends Error {
  constructor(readonly field: string) {
    super(`No whole number: ${field}`);
  }
}
