import type { Finding } from "~/domain/lesson/agreement";
import type { Text } from "~/domain/text";

/** What is to be mended in one file; sound when there is nothing. */
export interface FileReport {
  readonly file: string;
  readonly problems: readonly Finding[];
}

/** Collects findings by file; a file without any is still in the report. */
export class ContentReport {
  readonly #files = new Map<string, Finding[]>();
  readonly #warnings: (Finding & { readonly file: string })[] = [];

  /** Notes that a file was checked, and what was found in it. */
  add(file: string, findings: readonly Finding[] = []): void {
    const known = this.#files.get(file) ?? [];
    this.#files.set(file, [...known, ...findings]);
  }

  /** Notes something about a file as a whole. */
  addWhole(file: string, message: Text): void {
    this.add(file, [{ line: 1, column: 1, message }]);
  }

  /** Notes what may be meant, but is worth a look; the file stays sound. */
  warn(file: string, findings: readonly Finding[]): void {
    this.#warnings.push(...findings.map((finding) => ({ file, ...finding })));
  }

  /** Warnings in the order in which the files were checked. */
  warnings(): readonly (Finding & { readonly file: string })[] {
    return this.#warnings;
  }

  /** Files in the order of their names, findings in the order of the text. */
  files(): readonly FileReport[] {
    return [...this.#files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, found]) => ({
        file,
        problems: [...found].sort((a, b) => a.line - b.line || a.column - b.column),
      }));
  }

  isSound(): boolean {
    return [...this.#files.values()].every((found) => found.length === 0);
  }
}
